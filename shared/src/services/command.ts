import type { Application, HistoryEntry } from '../application/application'
import type { DecisionContext, DecisionRefusal, Effect, Notice } from '../application/decision'
import type { State } from '../application/states'
import type { Movement } from '../ledger/movements'
import type { Role } from '../roles/roles'
import type { Limits } from './limits'

interface Transition {
  /** Who, in this state, may give the command; of whose cases it may be stands in the table of roles. */
  readonly by: readonly Role[]
  /** Where it leads. `heldFrom` = back to where the hold began. */
  readonly to: State | 'heldFrom'
}

/** What a command is decided by: besides time and actor the limits of the application's service. */
export interface CommandContext extends DecisionContext {
  readonly limits: Limits
}

/**
 * Everything one command of a service is: from where to where and by whom, what stands against it, what it writes, whom it
 * tells. `I`: what is said with it; `H`: its word in the history.
 */
export interface Command<I, H extends string = string> {
  readonly in: Readonly<Partial<Record<State, Transition>>>
  readonly history: H
  /** False: the applicant is not told (hold, release). */
  readonly public?: false
  readonly details?: (intent: I, before: Application, context: CommandContext) => Partial<HistoryEntry>
  /** What must be so of the case besides its state (where its parcel goes, say); else the command is none of this state's. */
  readonly fits?: (before: Application) => boolean
  readonly refusal?: (before: Application, intent: I, context: CommandContext) => DecisionRefusal | undefined
  /** What no longer belongs to the case behind it. */
  readonly drops?: readonly (keyof Application)[]
  readonly patch?: (before: Application, intent: I, context: CommandContext) => Partial<Application>
  readonly notices?: (intent: I, next: Application) => readonly Notice[]
  /** What goes in or out of the window's safe. */
  readonly movement?: (before: Application, intent: I, next: Application) => Movement
  readonly effects?: (intent: I, next: Application) => readonly Effect[]
}

/** A command whose intent isn't known here; whoever has found it by its name gives it the intent of that name. */
export type AnyCommand = Command<never>

export const wrongState = ({ state }: Application): DecisionRefusal => ({
  kind: 'state',
  code: 'notInThisState',
  state,
})
