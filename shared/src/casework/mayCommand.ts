import type { AuthorityId, CountyCode, PersonKey } from '../kernel/ids'
import type { Application } from '../application/application'
import type { Role, StateCommand } from '../application/states'
import { STATE_COMMANDS } from '../application/states'
import type { Permission } from '../services/command'
import { findCommand, findTransition } from '../services/services'

/** As much of the actor as rules need. */
export interface ActingRole {
  readonly role: Role
  readonly person?: PersonKey
  readonly authority?: AuthorityId
  readonly county?: CountyCode
}

const inJurisdiction = (actor: ActingRole, { jurisdiction }: Permission, application: Application): boolean => {
  switch (jurisdiction) {
    case 'holder':
      return actor.person !== undefined && actor.person === application.holder
    case 'acceptingAuthority':
      return actor.authority !== undefined && actor.authority === application.acceptingAuthority
    case 'hukouCounty':
      return actor.county !== undefined && actor.county === application.hukouCounty
    case 'province':
      return true
  }
}

const permits = (actor: ActingRole, permission: Permission, application: Application): boolean =>
  permission.role === actor.role && inJurisdiction(actor, permission, application)

/** Whether the command is this actor's business on this case in any state. False = answer "not found". */
export const isTheirs = (actor: ActingRole, command: StateCommand, application: Application): boolean =>
  Object.values(findCommand(application, command)?.in ?? {}).some((transition) =>
    transition.by.some((permission) => permits(actor, permission, application)),
  )

/** Whether the actor may give the command in the state the case is in now. */
export const mayCommand = (actor: ActingRole, command: StateCommand, application: Application): boolean =>
  findTransition(application, application.state, command)?.by.some((permission) =>
    permits(actor, permission, application),
  ) ?? false

export const commandsFor = (actor: ActingRole, application: Application): readonly StateCommand[] =>
  STATE_COMMANDS.filter((command) => mayCommand(actor, command, application))

/** Whether the case may be seen by the actor at all: somebody else's and a missing case answer alike. */
export const maySee = (actor: ActingRole, application: Application): boolean => {
  if (actor.role === 'production') return beyondIssue(application)
  if (actor.role === 'carrier') return withCarrier(application)
  return STATE_COMMANDS.some((command) => isTheirs(actor, command, application))
}

const beyondIssue = ({ state }: Application): boolean =>
  (['issued', 'remake', 'produced', 'dispatched', 'ready', 'collected', 'delivered'] as readonly string[]).includes(
    state,
  )

/** What goes, or went, to an address (GZ-8, GZ-10); a parcel not delivered is the window's again. */
const withCarrier = ({ state, consignment }: Application): boolean =>
  (state === 'dispatched' || state === 'delivered') && consignment?.to === 'address'
