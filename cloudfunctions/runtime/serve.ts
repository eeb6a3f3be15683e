import { rolesFor } from '@resident-card/shared'
import type { Commands, FunctionName } from '@resident-card/shared'
import type { Handlers, Served } from './call'

/** A function as the runtime serves it; who may ask what stands in the table of roles. */
export const serve = <F extends FunctionName>(name: F, contract: Commands[F], handlers: Handlers<F>): Served<F> => ({
  name,
  contract,
  handlers,
  roles: (command) => rolesFor(name, command),
})
