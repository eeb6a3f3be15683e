import type { parseArgs } from 'node:util'
import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import { keyFileExists } from '../../adapters/keys/keyFile'
import type { Random } from '../../ports/random'
import { readBook } from './bookFile'
import type { BookInFile } from './bookFile'

/** Said of a command that was given wrongly. */
export class Wrong extends Error {
  override readonly name = 'Wrong'
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
export const OPTIONS = {
  file: text,
  new: flag,
  from: text,
  until: text,
  at: text,
  code: text,
  root: text,
  out: text,
  stdout: flag,
  'at-once': flag,
  'good-for': text,
} as const

export const DAY_MS = 24 * 60 * 60_000

export const dayOf = (value: string, name: string): Instant => {
  const at = Date.parse(`${value}T00:00:00+08:00`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(at)) throw new Wrong(`--${name}: days are written YYYY-MM-DD`)
  return instant(at)
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

export interface Given {
  readonly values: Values
  readonly path: string
  readonly now: Instant
  readonly random: Random
}

export const required = (value: string | undefined, name: string): string => {
  if (value === undefined || value === '') throw new Wrong(`--${name} is missing`)
  return value
}

export const openBook = ({ values, path }: Given): BookInFile => {
  const there = keyFileExists(path)
  if (there && values.new === true) throw new Wrong(`${path} is there already`)
  if (!there && (values.new !== true || values.file === undefined))
    throw new Wrong(
      `${path} is not there (--file FILE --new makes a file for a new environment; the demo makes its own)`,
    )
  return readBook(path)
}

/** Answers what to say; throws `Wrong`. */
export type KeysCommand = (given: Given) => readonly string[]
