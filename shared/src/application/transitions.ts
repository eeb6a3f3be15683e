import type { Role, State, StateCommand } from './states'

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

const citizen: Permission = { role: 'citizen', jurisdiction: 'holder' }
const accepting: Permission = { role: 'acceptingOfficer', jurisdiction: 'acceptingAuthority' }
const window: Permission = { role: 'windowOfficer', jurisdiction: 'acceptingAuthority' }
const supervisor: Permission = { role: 'supervisor', jurisdiction: 'acceptingAuthority' }
const county: Permission = { role: 'countyReviewer', jurisdiction: 'hukouCounty' }
const production: Permission = { role: 'production', jurisdiction: 'province' }
const carrier: Permission = { role: 'carrier', jurisdiction: 'province' }

/**
 * State × command: what is not here is not allowed. Source: GZ-5…GZ-10; OFFICE where design.md says so
 * (withdraw until issued, refuse, hold, release, undoHandOver).
 */
export const TRANSITIONS = {
  submitted: {
    pass: { by: [accepting], to: 'accepted' },
    return: { by: [accepting], to: 'returned' },
    refuse: { by: [accepting], to: 'refused' },
    hold: { by: [accepting], to: 'onHold' },
    withdraw: { by: [citizen], to: 'withdrawn' },
  },
  returned: {
    resubmit: { by: [citizen], to: 'submitted' },
    withdraw: { by: [citizen], to: 'withdrawn' },
  },
  accepted: {
    issue: { by: [county], to: 'issued' },
    return: { by: [county], to: 'returned' },
    refuse: { by: [county], to: 'refused' },
    hold: { by: [county], to: 'onHold' },
    withdraw: { by: [citizen], to: 'withdrawn' },
  },
  onHold: {
    release: { by: [county], to: 'heldFrom' },
    refuse: { by: [county], to: 'refused' },
  },
  issued: { produce: { by: [production], to: 'produced' } },
  remake: { produce: { by: [production], to: 'produced' } },
  produced: { dispatch: { by: [production], to: 'dispatched' } },
  dispatched: {
    receive: { by: [window], to: 'ready' },
    sign: { by: [carrier], to: 'delivered' },
    fail: { by: [carrier], to: 'dispatched' },
  },
  ready: {
    handOver: { by: [window], to: 'collected' },
    sendBack: { by: [window], to: 'remake' },
  },
  // A mistaken hand-over: soon by the same officer, later by a supervisor (OFFICE; decide judges which).
  collected: { undoHandOver: { by: [window, supervisor], to: 'ready' } },
  // LAW-11: the old card of a card that came by mail reaches the window later, by the carrier or with its holder (OFFICE-MAIL).
  delivered: { takeOldCard: { by: [window], to: 'delivered' } },
  refused: {},
  withdrawn: {},
} as const satisfies Record<State, Partial<Record<Exclude<StateCommand, 'submit'>, Transition>>>

/** The transition, or undefined where the command is not allowed in the state. */
export const findTransition = (state: State, command: StateCommand): Transition | undefined =>
  (TRANSITIONS[state] as Partial<Record<StateCommand, Transition>>)[command]
