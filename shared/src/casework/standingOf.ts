import type { Application } from '../application/application'
import { serviceOf } from '../services/services'
import type { Standing } from '../services/standing'

/** What the state of a case means to its service; a state the service doesn't have is a mistake in a record. */
export const standingOf = ({ service, state }: Pick<Application, 'service' | 'state'>): Standing => {
  const standing = serviceOf(service).states[state]
  if (standing === undefined) throw new Error(`${service} knows no state ${state}`)
  return standing
}
