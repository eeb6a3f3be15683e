import type { AuthorityId, CountyCode, PersonKey } from '../kernel/ids'
import type { Application } from '../application/application'
import { jurisdictionOf, sightOf } from '../roles/roles'
import type { Role } from '../roles/roles'
import { findCommand, STATE_COMMANDS } from '../services/services'
import type { StateCommand } from '../services/services'
import { standingOf } from './standingOf'

/** As much of the actor as rules need. */
export interface ActingRole {
  readonly role: Role
  readonly person?: PersonKey
  readonly authority?: AuthorityId
  readonly county?: CountyCode
}

const inJurisdiction = (actor: ActingRole, application: Application): boolean => {
  switch (jurisdictionOf(actor.role)) {
    case 'holder':
      return actor.person !== undefined && actor.person === application.holder
    case 'acceptingAuthority':
      return actor.authority !== undefined && actor.authority === application.acceptingAuthority
    case 'hukouCounty':
      return actor.county !== undefined && actor.county === application.hukouCounty
    case 'province':
      return true
    case 'none':
      return false
  }
}

/** Whether the command is this actor's business on this case in any state. False = answer "not found". */
export const isTheirs = (actor: ActingRole, command: StateCommand, application: Application): boolean =>
  Object.values(findCommand(application.service, command)?.in ?? {}).some(({ by }) => by.includes(actor.role)) &&
  inJurisdiction(actor, application)

/** Whether the actor may give the command in the state the case is in now. */
export const mayCommand = (actor: ActingRole, command: StateCommand, application: Application): boolean =>
  (findCommand(application.service, command)?.in[application.state]?.by.includes(actor.role) ?? false) &&
  inJurisdiction(actor, application)

export const commandsFor = (actor: ActingRole, application: Application): readonly StateCommand[] =>
  STATE_COMMANDS.filter((command) => mayCommand(actor, command, application))

/** Whether the case may be seen by the actor at all: somebody else's and a missing case answer alike. */
export const maySee = (actor: ActingRole, application: Application): boolean => {
  const sight = sightOf(actor.role)
  if (sight === 'all') return STATE_COMMANDS.some((command) => isTheirs(actor, command, application))
  return standingOf(application).seenFor?.[sight]?.(application) ?? false
}
