/** Every state of an application (design: States). */
export const STATES = [
  'submitted',
  'returned',
  'accepted',
  'onHold',
  'issued',
  'remake',
  'produced',
  'dispatched',
  'ready',
  'collected',
  'delivered',
  'refused',
  'withdrawn',
] as const
export type State = (typeof STATES)[number]

export const FINAL_STATES = ['collected', 'delivered', 'refused', 'withdrawn'] as const satisfies readonly State[]
export type FinalState = (typeof FINAL_STATES)[number]
export const isFinal = (state: State): state is FinalState => (FINAL_STATES as readonly State[]).includes(state)

/** Who may act. `supervisor` answers for the windows of one authority (OFFICE); `timer` is the platform's timer, never a person. */
export const ROLES = [
  'citizen',
  'acceptingOfficer',
  'windowOfficer',
  'supervisor',
  'countyReviewer',
  'production',
  'carrier',
  'timer',
] as const
export type Role = (typeof ROLES)[number]
export type StaffRole = Exclude<Role, 'citizen' | 'timer'>

/** Commands that change an application's state (design: States). */
export const STATE_COMMANDS = [
  'submit',
  'pass',
  'return',
  'resubmit',
  'withdraw',
  'issue',
  'refuse',
  'hold',
  'release',
  'produce',
  'dispatch',
  'receive',
  'handOver',
  'undoHandOver',
  'sendBack',
  'sign',
  'fail',
  'takeOldCard',
] as const
export type StateCommand = (typeof STATE_COMMANDS)[number]
