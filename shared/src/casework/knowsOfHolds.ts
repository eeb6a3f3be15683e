import type { Application } from '../application/application'
import type { Role } from '../roles/roles'
import { findCommand, STATE_COMMANDS } from '../services/services'

/**
 * Whether this role may learn that a case is held, and why: who can hold one, and nobody else (OFFICE). Its applicant never
 * does, and neither do the desks that only carry a case on: what a window knows can be read over its counter.
 */
export const knowsOfHolds = (role: Role, { service }: Pick<Application, 'service'>): boolean =>
  STATE_COMMANDS.some((command) =>
    Object.values(findCommand(service, command)?.in ?? {}).some(({ by, to }) => to === 'onHold' && by.includes(role)),
  )
