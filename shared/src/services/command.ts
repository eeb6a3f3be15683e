import type { Application, HistoryEntry, HistoryKind } from '../application/application'
import type { DecisionContext, DecisionRefusal, Effect, Notice } from '../application/decision'
import type { Role, State } from '../application/states'
import type { Movement } from '../ledger/movements'

/** Which office the actor must belong to for the command to be theirs. */
export type Jurisdiction = 'holder' | 'acceptingAuthority' | 'hukouCounty' | 'province'

export interface Permission {
  readonly role: Role
  readonly jurisdiction: Jurisdiction
}

export interface Transition {
  /** Who, in this state, may give the command. */
  readonly by: readonly Permission[]
  /** Where it leads. `heldFrom` = back to where the hold began. */
  readonly to: State | 'heldFrom'
}

/** Everything one command of a service is: from where to where and by whom, what stands against it, what it writes, whom it tells. */
export interface Command<I> {
  readonly in: Readonly<Partial<Record<State, Transition>>>
  readonly history: HistoryKind
  /** False: the applicant is not told (hold, release). */
  readonly public?: false
  readonly details?: (intent: I, before: Application, context: DecisionContext) => Partial<HistoryEntry>
  readonly refusal?: (before: Application, intent: I, context: DecisionContext) => DecisionRefusal | undefined
  readonly patch?: (before: Application, intent: I, context: DecisionContext) => Partial<Application>
  readonly notices?: (intent: I, next: Application) => readonly Notice[]
  /** What goes in or out of the window's safe. */
  readonly movement?: (before: Application, intent: I, next: Application) => Movement
  readonly effects?: (intent: I, next: Application) => readonly Effect[]
}

export const by = {
  citizen: { role: 'citizen', jurisdiction: 'holder' },
  accepting: { role: 'acceptingOfficer', jurisdiction: 'acceptingAuthority' },
  window: { role: 'windowOfficer', jurisdiction: 'acceptingAuthority' },
  supervisor: { role: 'supervisor', jurisdiction: 'acceptingAuthority' },
  county: { role: 'countyReviewer', jurisdiction: 'hukouCounty' },
  production: { role: 'production', jurisdiction: 'province' },
  carrier: { role: 'carrier', jurisdiction: 'province' },
} as const satisfies Record<string, Permission>

/** Only the carrier has what goes to an address (GZ-8); the window's own parcels are received there. */
export const wrongState = ({ state }: Application): DecisionRefusal => ({
  kind: 'state',
  code: 'notInThisState',
  state,
})
