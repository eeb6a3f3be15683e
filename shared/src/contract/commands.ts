import type * as v from 'valibot'
import { ROLE_TABLE } from '../roles/roles'
import type { Role } from '../roles/roles'
import { applicationsCommands } from './applications'
import { caseworkCommands } from './casework'
import { windowCommands } from './window'
import { deadlinesCommands } from './deadlines'

/** Every command by function: the one source for client and functions. */
export const COMMANDS = {
  applications: applicationsCommands,
  casework: caseworkCommands,
  window: windowCommands,
  deadlines: deadlinesCommands,
} as const

export type Commands = typeof COMMANDS
export type FunctionName = keyof Commands
export type CommandOf<F extends FunctionName> = keyof Commands[F] & string

type Asks = { readonly [R in Role]: { readonly asks: { readonly [F in FunctionName]?: readonly CommandOf<F>[] } } }
/** What the table of roles lets anybody ask is a command; the compiler says which is not. */
ROLE_TABLE satisfies Asks

type Schemas<F extends FunctionName, C extends CommandOf<F>> = Commands[F][C] extends {
  input: infer I extends v.GenericSchema
  reply: infer R extends v.GenericSchema
}
  ? { input: I; reply: R }
  : never

/** What the caller sends. */
export type InputOf<F extends FunctionName, C extends CommandOf<F>> = v.InferOutput<Schemas<F, C>['input']>
/** What comes back as `value`. */
export type ReplyOf<F extends FunctionName, C extends CommandOf<F>> = v.InferOutput<Schemas<F, C>['reply']>
