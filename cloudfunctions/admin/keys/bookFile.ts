import * as v from 'valibot'
import { instant, signedKeyList } from '@resident-card/shared'
import type { KeyBook } from '../../adapters/keys/keyBook'
import { keyFileExists, makeKeyFile, readKeyJson, replaceKeyFile } from '../../adapters/keys/keyFile'

/** A book for a deployed environment; the demo's `keys.json` has these fields and more. */
export interface BookInFile extends KeyBook {
  /** Public half of the root that signed `list`. */
  readonly root?: string
}

const moment = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((at) => instant(at)),
)
const key32 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/))
/** Loose: what else lies in the demo's file stays as it is. */
const bookJson = v.looseObject({
  code: v.array(v.strictObject({ keyId: v.number(), seed: key32, notBefore: moment, notAfter: moment })),
  box: v.optional(v.array(v.strictObject({ kid: v.string(), secret: key32, notBefore: v.optional(moment, 0) })), []),
  serial: v.optional(v.number(), 1),
  changedAt: v.optional(moment, 0),
  list: v.optional(signedKeyList),
  root: v.optional(key32),
})

export const newBook = (): BookInFile => ({ code: [], box: [], serial: 0, changedAt: instant(0) })

/** The book in this file, or a new one where there is none. Throws on what is no book, and when others can read it. */
export const readBook = (path: string): BookInFile => {
  if (!keyFileExists(path)) return newBook()
  const parsed = v.safeParse(bookJson, readKeyJson(path))
  if (!parsed.success) throw new Error(`${path} is no file of keys`)
  const { list, root, ...book } = parsed.output
  return { ...book, ...(list !== undefined && { list }), ...(root !== undefined && { root }) }
}

export const writeBook = (path: string, book: BookInFile): void => {
  const text = JSON.stringify(book)
  if (!makeKeyFile(path, text)) replaceKeyFile(path, text)
}

/** The demo's own file: the gateway that reads it signs the list with the demo's root. */
export const isDemoFile = (book: BookInFile): boolean => Object.hasOwn(book, 'sealing')
