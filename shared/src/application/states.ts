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

const FINAL_STATES = ['collected', 'delivered', 'refused', 'withdrawn'] as const satisfies readonly State[]
export type FinalState = (typeof FINAL_STATES)[number]
export const isFinal = (state: State): state is FinalState => (FINAL_STATES as readonly State[]).includes(state)
