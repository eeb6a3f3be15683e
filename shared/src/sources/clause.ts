import { plainDate } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'

/**
 * Where a rule comes from. `guide` and `flow` are the province's work guide and process; `ministry` a rule or notice of
 * the Ministry of Public Security; `pub` a public fact; `office` our own assumption, never to be shown as law.
 */
export type ClauseSource = 'guide' | 'flow' | 'law' | 'ministry' | 'pub' | 'office'

interface ClauseData {
  readonly source: ClauseSource
  /** Part, paragraph and item in the source, dotted; empty where the source has none. */
  readonly article: string
  /** Missing where the source gives no date: in force, since when is unknown. */
  readonly effectiveFrom?: PlainDate
}

const LAW_IN_FORCE = plainDate('2004-01-01')
const office: ClauseData = { source: 'office', article: '' }

/** Every clause the product goes by. The words are in `text/clauses.*`, one entry per id. */
const CLAUSES = {
  'GZ-1': { source: 'guide', article: '1' },
  'GZ-2': { source: 'guide', article: '2' },
  'GZ-3': { source: 'guide', article: '2' },
  'GZ-4': { source: 'guide', article: '4.1' },
  'GZ-5': { source: 'flow', article: '2' },
  'GZ-6': { source: 'flow', article: '3' },
  'GZ-7': { source: 'flow', article: '4.1' },
  'GZ-8': { source: 'flow', article: '4.2' },
  'GZ-9': { source: 'guide', article: '4.3.1' },
  'GZ-10': { source: 'guide', article: '4.3.2' },
  'GZ-11': { source: 'guide', article: '3' },
  'GZ-12': { source: 'guide', article: '5' },
  'GZ-12a': { source: 'guide', article: '5.1' },
  'GZ-12b': { source: 'guide', article: '5.2' },
  'GZ-12c': { source: 'guide', article: '5.3' },
  'GZ-12d': { source: 'guide', article: '5.4' },
  'GZ-12e': { source: 'guide', article: '5.5' },
  'GZ-13': { source: 'flow', article: '2' },
  'LAW-7': { source: 'law', article: '7', effectiveFrom: LAW_IN_FORCE },
  'LAW-8': { source: 'law', article: '8', effectiveFrom: LAW_IN_FORCE },
  'LAW-10': { source: 'law', article: '10', effectiveFrom: LAW_IN_FORCE },
  'LAW-11': { source: 'law', article: '11', effectiveFrom: LAW_IN_FORCE },
  'LAW-12': { source: 'law', article: '12', effectiveFrom: LAW_IN_FORCE },
  'JX-6': { source: 'ministry', article: '' },
  'INV-1': { source: 'ministry', article: '' },
  'INV-2': { source: 'ministry', article: '' },
  'LF-1': { source: 'ministry', article: '' },
  'XP-1': { source: 'ministry', article: '' },
  'XP-5': { source: 'ministry', article: '' },
  'WH-1': { source: 'pub', article: '' },
  'AG-1': { source: 'pub', article: '' },
  'PUB-FEE': { source: 'pub', article: '' },
  'PUB-VALIDITY': { source: 'pub', article: '' },
  'PUB-COUNTING': { source: 'pub', article: '' },
  'PUB-TEMP': { source: 'pub', article: '' },
  'PUB-HUKOU': { source: 'pub', article: '' },
  'PUB-HANDOVER': { source: 'pub', article: '' },
  /** Collecting: never fewer than 10 working days from the day the card is ready. */
  'OFFICE-COLLECT-10': office,
  /** The anniversary itself is still within "two years". */
  'OFFICE-ANNIVERSARY': office,
  /** The day verification is passed is "the date of acceptance"; anew after a return. */
  'OFFICE-ACCEPTED': office,
  /** The guardian's way for someone under 16 is not offered online. */
  'OFFICE-GUARDIAN': office,
  /** Renewal at expiry is not one of the two services offered online. */
  'OFFICE-RENEWAL': office,
  /** Withdrawing until issue; it does not revive a card reported lost. */
  'OFFICE-WITHDRAW': office,
  /** A refusal for good, with its remedy. */
  'OFFICE-REFUSE': office,
  /** By mail: fee and postage are paid, and a damaged card exchanged, on delivery. */
  'OFFICE-MAIL': office,
  /** The live photo is for comparison only; the portrait printed is the one on file. */
  'OFFICE-PORTRAIT': office,
  /** Who may be given the card: the holder; a guardian for a holder under 16. */
  'OFFICE-COLLECTOR': office,
  /** Past GZ-9's limit the card is still handed over, by a named decision. */
  'OFFICE-COLLECT-LATE': office,
  /** When the holder is reminded of a card that lies ready. */
  'OFFICE-REMIND': office,
  /** A hand-over taken back: within ten minutes by the same officer, later by a supervisor. */
  'OFFICE-UNDO': office,
  /** Working without network: how old the data may be, and what is confirmed only later. */
  'OFFICE-OFFLINE': office,
  /** A shift is one authority's safe from count to count. */
  'OFFICE-SHIFT': office,
  /** Old cards taken back are destroyed in batches signed by two. */
  'OFFICE-OLD-CARDS': office,
  /** How often, how long and how much: limits of use, each with its reason beside its number (`settings/officeSettings`). */
  'OFFICE-USE': office,
} as const satisfies Record<string, ClauseData>

export type ClauseId = keyof typeof CLAUSES
export interface Clause extends ClauseData {
  readonly id: ClauseId
}

export const CLAUSE_IDS = Object.keys(CLAUSES) as readonly ClauseId[]

export const clause = (id: ClauseId): Clause => ({ id, ...CLAUSES[id] })

/** For ids that come from a stored record. */
export const isClauseId = (id: string): id is ClauseId => (CLAUSE_IDS as readonly string[]).includes(id)
