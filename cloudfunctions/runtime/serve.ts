import { rolesFor } from '@resident-card/shared'
import type { CommandOf, Commands, FunctionName, Role } from '@resident-card/shared'
import type { Handlers, Served, TellOfDamage } from './call'

/** A function as the runtime serves it; who may ask what stands in the table of roles, and is looked up once a command. */
export const serve = <F extends FunctionName>(
  name: F,
  contract: Commands[F],
  handlers: Handlers<F>,
  tell: TellOfDamage,
): Served<F> => {
  const known = new Map<CommandOf<F>, readonly Role[]>()
  const lookUp = (command: CommandOf<F>): readonly Role[] => {
    const roles = rolesFor(name, command)
    known.set(command, roles)
    return roles
  }
  return { name, contract, handlers, roles: (command) => known.get(command) ?? lookUp(command), tell }
}
