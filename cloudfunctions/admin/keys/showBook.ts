import { civilDate, civilTime, instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import { boxMaterial, codeMaterial } from '../../adapters/keys/keyBook'
import { codeSigner } from '../../adapters/keys/keyRing'
import { boxOpener } from '../../adapters/keys/openBox'
import { isDemoFile } from './bookFile'
import type { BookInFile } from './bookFile'
import { goodUntilOf } from './environment'

const MONTH_MS = 30 * 24 * 60 * 60_000

const moment = (at: Instant): string => (at === 0 ? 'always' : `${civilDate(at)} ${civilTime(at)}`)
/** Enough of a public key to compare by eye. */
const short = (publicKey: Uint8Array): string => Buffer.from(publicKey).toString('hex').slice(0, 16)

const stateOf = (from: Instant, until: Instant, now: Instant): string =>
  now < from ? 'published' : now < until ? 'in force' : 'over'

const warnings = (book: BookInFile, now: Instant): readonly string[] => {
  const last = Math.max(0, ...book.code.map(({ notAfter }) => notAfter))
  const goodUntil = goodUntilOf(book)
  return [
    ...(last < now + MONTH_MS ? [`! no code key beyond ${moment(instant(last))}: add one`] : []),
    ...(isDemoFile(book) || book.list !== undefined ? [] : ['! not signed by the root: sign']),
    ...(goodUntil !== undefined && goodUntil < now + MONTH_MS
      ? [`! devices believe this list until ${moment(instant(goodUntil))} only: sign again`]
      : []),
  ]
}

/** What is in a file of keys, nothing secret. */
export const showBook = (book: BookInFile, now: Instant): readonly string[] => {
  const boxes = boxMaterial(book).map((key, at) => ({ key, notBefore: book.box[at]?.notBefore ?? instant(0) }))
  return [
    `serial ${book.serial}, changed ${moment(book.changedAt)}`,
    ...codeMaterial(book).map((key) => {
      const { notBefore, notAfter } = key
      const validity = `${moment(notBefore)} to ${moment(notAfter)}  ${stateOf(notBefore, notAfter, now)}`
      return `code ${String(key.keyId).padStart(3)}  ${validity}  ${short(codeSigner(key).key.publicKey)}`
    }),
    ...boxes.map(({ key: { kid, secret }, notBefore }) => {
      const follower = Math.min(
        ...boxes.flatMap((other) => (other.notBefore > notBefore ? [other.notBefore] : [])),
        Number.MAX_SAFE_INTEGER,
      )
      const state = stateOf(notBefore, instant(follower), now)
      return `${kid}  from ${moment(notBefore)}  ${state}  ${short(boxOpener(kid, secret).publicKey)}`
    }),
    ...warnings(book, now),
  ]
}
