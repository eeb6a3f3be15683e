import type { CommandOf, Commands, FunctionName } from '@resident-card/shared'
import * as v from 'valibot'

/** A use case answered what the contract does not promise: a bug. The message names the schema's path, no value. */
export class BadReply extends Error {
  override readonly name = 'BadReply'
}

/** No reply leaves that the contract does not describe: a raw document can't slip out by accident. */
export const checkReply = <F extends FunctionName>(
  contract: Commands[F],
  command: CommandOf<F>,
  value: unknown,
): void => {
  const commands: Readonly<Record<string, { readonly reply: v.GenericSchema }>> = contract
  const schema = commands[command]
  if (schema === undefined) throw new BadReply(command)
  const parsed = v.safeParse(schema.reply, value, { abortEarly: true })
  if (!parsed.success) throw new BadReply(`${command}: ${v.getDotPath(parsed.issues[0]) ?? 'reply'}`)
}
