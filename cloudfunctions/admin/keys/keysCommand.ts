import { parseArgs } from 'node:util'
import { boxCommand, codeCommand, dropCommand, retireCommand } from './changeCommands'
import { OPTIONS } from './given'
import type { Given, KeysCommand } from './given'
import { envCommand, rootCommand, showCommand, signCommand } from './rootCommands'

export interface KeysDone {
  readonly ok: boolean
  /** For standard output when `ok`, else for standard error. */
  readonly lines: readonly string[]
}

const COMMANDS: Readonly<Record<string, KeysCommand>> = {
  show: showCommand,
  code: codeCommand,
  box: boxCommand,
  retire: retireCommand,
  drop: dropCommand,
  root: rootCommand,
  sign: signCommand,
  env: envCommand,
}

/** One command about keys; see scripts/keys.mjs. `defaultFile` is the demo's. */
export const keysCommand = (
  args: readonly string[],
  defaultFile: string,
  { now, random }: Pick<Given, 'now' | 'random'>,
): KeysDone => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const [name = ''] = positionals
    const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (run === undefined || positionals.length > 1)
      return { ok: false, lines: [`one of: ${Object.keys(COMMANDS).join(', ')} (see scripts/keys.mjs)`] }
    return { ok: true, lines: run({ values, path: values.file ?? defaultFile, now, random }) }
  } catch (error) {
    return { ok: false, lines: [error instanceof Error ? error.message : 'failed'] }
  }
}
