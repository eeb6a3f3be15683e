import type { PlainDate } from '../kernel/plainDate'
import type { RegistryFacts } from '../registry/registryFacts'
import type { ClauseId } from '../sources/clause'

/**
 * What a person who is refused can do instead. `hukouStation`: apply at the station of the hukou place.
 * `updateHukouDetails`: there, for a card that carries the changed details. `crossProvince`: at an accepting point for
 * people from other provinces, or at home. `applyAsLost`: online after all, as a lost card.
 */
export const NEXT_WAYS = ['hukouStation', 'updateHukouDetails', 'crossProvince', 'applyAsLost'] as const
export type NextWay = (typeof NEXT_WAYS)[number]

/** Values the words need: dates (`YYYY-MM-DD`), county codes, field names, counts. */
type RuleFacts = Readonly<Record<string, string | number | boolean | string[]>>

/** What a rule found. `nextWay`: refused, and what to do instead. */
interface Finding {
  readonly clause: ClauseId
  readonly facts: RuleFacts
  readonly nextWay?: NextWay
}

/** What a rule says of a person on a day; undefined where it has nothing to say (a card's dates without a card). */
export type Rule = (facts: RegistryFacts, today: PlainDate) => Finding | undefined

/** The rules of a service by their codes, in the order a person reads them. */
export type Rules = Readonly<Record<string, Rule>>

export interface PassedRule<Code extends string = string> {
  /** The rule's name among its service's rules. */
  readonly code: Code
  readonly clause: ClauseId
  readonly facts: RuleFacts
}
export interface Refusal<Code extends string = string> extends PassedRule<Code> {
  readonly nextWay: NextWay
}
