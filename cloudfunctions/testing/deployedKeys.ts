import { instant } from '@resident-card/shared'
import { ed25519Signer } from '../adapters/keys/ed25519'
import { publicListOf } from '../adapters/keys/keyBook'
import { signKeyList } from '../adapters/keys/signKeyList'
import { systemRandom } from '../adapters/system/systemRandom'
import { newBook } from '../admin/keys/bookFile'
import type { BookInFile } from '../admin/keys/bookFile'
import { addBoxKey, addCodeKey, withChange } from '../admin/keys/changes'
import type { Changed } from '../admin/keys/changes'
import { keyVariables } from '../admin/keys/environment'
import type { KeyVariables } from '../admin/keys/environment'

const FOREVER = instant(Date.UTC(2100, 0, 1))
const START = instant(Date.UTC(2020, 0, 1))
const always = { from: START, until: FOREVER, atOnce: true }

const apply = (book: BookInFile, changed: Changed): BookInFile => {
  if (!changed.ok) throw new Error(changed.error)
  return withChange(book, changed.value, START)
}

/** A book with one key of each kind, in force for the rest of the century, and not signed. */
export const aBook = (): BookInFile => {
  const book = apply(newBook(), addCodeKey(newBook(), always, systemRandom, START))
  return apply(book, addBoxKey(book, always, systemRandom, START))
}

/** As the root signs it. */
export const signedBook = (book: BookInFile, root = ed25519Signer(systemRandom.bytes(32))): BookInFile => ({
  ...book,
  list: signKeyList(publicListOf(book, START, FOREVER - START), root.sign),
  root: Buffer.from(root.publicKey).toString('base64'),
})

/** What a deployed environment is given. */
export const deployedKeys = (book: BookInFile = signedBook(aBook())): KeyVariables => {
  const variables = keyVariables(book)
  if (variables === undefined) throw new Error('not signed')
  return variables
}
