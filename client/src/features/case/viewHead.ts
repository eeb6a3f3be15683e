import type { CaseView, ClockView } from '@resident-card/shared'
import { stageNow } from './stageNow'
import { stageWord } from './stageWord'
import { provisionalYear } from '../../text/say/provisionalYear'
import type { CaseWords } from './caseWords'

/** What stands large at the top of a case: exactly one of these. */
export type Head =
  | {
      readonly kind: 'clock'
      readonly stage: string
      readonly clock: ClockView
      readonly office?: string
      readonly note?: string
    }
  | { readonly kind: 'ready'; readonly lines: ReadyLines }
  | { readonly kind: 'returned'; readonly by: string; readonly what: string; readonly words: string }
  | { readonly kind: 'plain'; readonly stage: string; readonly office?: string }
  | { readonly kind: 'refused' | 'collected' | 'delivered' | 'withdrawn' }

export interface ReadyLines {
  /** Large; never in red, for the card does not lapse. */
  readonly lead: string
  readonly soon: boolean
  readonly left?: string
  readonly note?: string
  readonly provisionalYear?: number
}

/** Two thirds gone, or over: then it is said that nothing lapses. */
export const readyLines = (clock: ClockView | undefined, today: string, { t, say }: CaseWords): ReadyLines => {
  if (clock === undefined) return { lead: t.collectLate, soon: false }
  const date = say.due(clock, today)
  if (clock.left < 0) return { lead: t.collectLate, soon: true, left: t.collectLateDue(date), note: t.noLapse }
  const soon = clock.status === 'soon' || clock.left === 0
  return {
    lead: clock.dueOn === today ? t.collectToday : t.collectBy(date),
    soon,
    ...(clock.left > 0 && { left: say.left(clock) }),
    ...(soon && { note: t.noLapse }),
    ...(clock.provisional && { provisionalYear: provisionalYear(clock.dueOn) }),
  }
}

const mendTitle = (item: CaseView, { states }: CaseWords): string => {
  const fields = item.mend?.fields ?? []
  const [first] = fields
  return first !== undefined && fields.length === 1 ? states.mendOne[first] : states.mendSeveral(fields.length)
}

/** The answer of the page: what is left and who has it, what to do, or how it ended. */
export const viewHead = (item: CaseView, today: string, words: CaseWords): Head => {
  const { t, states } = words
  switch (item.state) {
    case 'refused':
    case 'collected':
    case 'delivered':
    case 'withdrawn':
      return { kind: item.state }
    case 'ready':
      return { kind: 'ready', lines: readyLines(item.clock, today, words) }
    case 'returned':
      return {
        kind: 'returned',
        by: t.pausedHow(item.mend?.office?.name),
        what: mendTitle(item, words),
        words: item.mend?.note ?? '',
      }
    case 'submitted':
    case 'accepted':
    case 'onHold':
    case 'issued':
    case 'remake':
    case 'produced':
    case 'dispatched': {
      const failed = item.consignment?.failed === true
      const stage = stageNow(item.state, failed ? 'window' : item.collection)
      const name = stage === undefined ? '' : stageWord(stage, failed ? 'window' : item.collection, states)
      const office = item.office === undefined ? {} : { office: item.office.name }
      if (item.clock === undefined) return { kind: 'plain', stage: name, ...office }
      const note = item.state === 'remake' ? { note: t.remake } : failed ? { note: t.deliveryFailedHow } : {}
      return { kind: 'clock', stage: name, clock: item.clock, ...office, ...note }
    }
  }
}
