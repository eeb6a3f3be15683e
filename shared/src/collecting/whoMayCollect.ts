import { ageOn } from '../person/age'
import type { PlainDate } from '../kernel/plainDate'
import { inForceOn } from '../settings/dated'
import type { Versions } from '../settings/dated'
import { OF_AGE } from '../settings/law'
import type { ClauseId } from '../sources/clause'

/** Who stands at the window. */
export const COLLECTORS = ['holder', 'guardian'] as const
export type Collector = (typeof COLLECTORS)[number]

interface CollectorRule {
  readonly collector: Collector
  readonly clause: ClauseId
  /** Only for a holder younger than this, in full years. */
  readonly holderUnder?: Versions<'year'>
}

/** OFFICE-COLLECTOR: the whole table. Nobody else, with whatever letter of entrustment (AG-1 is about applying). */
const WHO_MAY_COLLECT: readonly CollectorRule[] = [
  { collector: 'holder', clause: 'OFFICE-COLLECTOR' },
  { collector: 'guardian', clause: 'OFFICE-COLLECTOR', holderUnder: OF_AGE },
]

/** Who may be given the card of somebody born on that day. */
export const whoMayCollect = (birthDate: PlainDate, today: PlainDate): readonly Collector[] =>
  WHO_MAY_COLLECT.filter(
    ({ holderUnder }) => holderUnder === undefined || ageOn(birthDate, today) < inForceOn(holderUnder, today).value,
  ).map(({ collector }) => collector)
