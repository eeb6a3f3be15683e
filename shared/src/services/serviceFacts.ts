import type { Application, Collection } from '../application/application'
import type { State } from '../application/states'
import type { ClockKind } from '../deadlines/clock'
import type { PlainDate } from '../kernel/plainDate'
import type { Queue } from '../roles/queues'
import type { Sight } from '../roles/roles'
import type { Versions } from '../settings/dated'
import type { ClauseId } from '../sources/clause'
import type { Reason } from '../vocabulary/reasons'
import type { Limits } from './limits'

/** What follows from why somebody applies. */
export interface ReasonFacts {
  /** The card on file: dead with the submission (INV-1), or handed back for the new one (LAW-11). */
  readonly oldCard: 'void' | 'handedBack'
  /** What the form asks besides. */
  readonly asks: readonly Question[]
}

/** What a form may ask, and what may be mended later. */
export type Question = 'damage' | 'photo' | 'phone' | 'authority' | 'collection'

/** What is brought to the window, or given to the carrier. `foundCard`: if it has turned up; `fee`: until it is paid. */
export type Paper = 'slip' | 'oldCard' | 'foundCard' | 'fee' | 'self'

/** Who has a case, to be named from reference data. */
export type OfficeKind = 'acceptingAuthority' | 'hukouCounty' | 'province' | 'carrier'

/** The stages a person is told of. */
export const STAGE_NAMES = ['submit', 'verify', 'issue', 'produce', 'distribute', 'collect', 'deliver'] as const
export type StageName = (typeof STAGE_NAMES)[number]

export interface QueueEntry {
  readonly queue: Queue
  readonly office: Exclude<OfficeKind, 'carrier'>
  /** By which clock, or which day, its rows are ordered; neither: as nothing is due. */
  readonly by?: ClockKind | PlainDate
}

/** What a state of a case means. */
export interface Standing {
  /** Whose move it is; `end`: nobody's any more. */
  readonly turn: 'office' | 'applicant' | 'end'
  /** Who has it, as its applicant is told. */
  readonly office?: OfficeKind
  /** The clock that matters: shown large, and beside a row of the desk. */
  readonly clock?: ClockKind
  /** Nobody's limit runs meanwhile but the law's, by this clause. */
  readonly pause?: ClauseId
  /** The stage of the timeline it belongs to. */
  readonly stage?: StageName | ((of: { readonly collection: Collection }) => StageName)
  /** On which desk it lies; none while it is the applicant's to mend, or at an end. */
  readonly queue?: (application: Application) => QueueEntry | undefined
  /** What the registry says is judged anew when an officer opens it (GZ-2 OFFICE). */
  readonly judged?: true
  /** The way of collecting may still be changed (GZ-4, GZ-8). */
  readonly collectionOpen?: true
  /** The law's time may be extended (LAW-12). */
  readonly extendable?: true
  /** Its card lies ready: the holder has a code to show, and is reminded. */
  readonly cardReady?: true
  /** For desks that make or post a card, and have no business with a case before: whether they see it. */
  readonly seenFor?: Readonly<Partial<Record<Exclude<Sight, 'all'>, (application: Application) => boolean>>>
}

/** What both ends, and every screen, need to know of a service; its rules and commands are in `Service`. */
export interface ServiceFacts {
  readonly reasons: Readonly<Partial<Record<Reason, ReasonFacts>>>
  /** The kind of card it ends with. */
  readonly card: 'residentCard'
  readonly limits: Limits
  readonly fee: Versions<'fen'>
  /** What the form asks whatever the reason, in the order of its screens. */
  readonly asks: readonly Question[]
  readonly papers: (of: Pick<Application, 'reason' | 'collection'> & { readonly feePaid: boolean }) => readonly Paper[]
  /** Every state a case of this service can be in. */
  readonly states: Readonly<Partial<Record<State, Standing>>>
}
