import type { Application } from './application'
import type { State } from './states'

/** The state as the applicant may know it: a hold is never told (design: States). */
export const publicStateOf = ({ state, heldFrom }: Pick<Application, 'state' | 'heldFrom'>): State =>
  state === 'onHold' ? (heldFrom ?? 'submitted') : state
