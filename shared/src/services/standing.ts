import type { Application } from '../application/application'
import type { State } from '../application/states'
import type { ClockKind } from '../deadlines/clock'
import type { PlainDate } from '../kernel/plainDate'
import type { Queue } from '../roles/queues'
import type { Sight } from '../roles/roles'
import type { ClauseId } from '../sources/clause'
import type { OfficeKind } from './serviceFacts'

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

/** Every state a case of a service can be in. */
export type Standings = Readonly<Partial<Record<State, Standing>>>
