import { asksOf, ROLES } from '../roles/roles'
import type { Role } from '../roles/roles'
import { findCommand } from '../services/services'
import { SERVICE_IDS } from '../vocabulary/serviceIds'

type FunctionName = keyof Required<ReturnType<typeof asksOf>>

/** Who may give a command of a case, in some state of some service. */
const givenBy = (command: string): readonly Role[] =>
  SERVICE_IDS.flatMap((id) => Object.values(findCommand(id, command)?.in ?? {})).flatMap(({ by }) => by)

/** Roles that may ask this of a function at all; anyone else is told "not found". Whose case it is, is asked later. */
export const rolesFor = (name: FunctionName, command: string): readonly Role[] => {
  const given = givenBy(command)
  return ROLES.filter((role) => given.includes(role) || asksOf(role)[name]?.includes(command) === true)
}
