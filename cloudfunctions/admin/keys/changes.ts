import { civilDate, err, instant, ok, settingMs } from '@resident-card/shared'
import type { Instant, Result } from '@resident-card/shared'
import type { KeyBook } from '../../adapters/keys/keyBook'
import type { Random } from '../../ports/random'
import { base32 } from '../../sealing/base32'

/** The keys as they should be, or what stands against it in words for whoever gave the command. */
export type Changed = Result<Partial<Pick<KeyBook, 'code' | 'box'>>, string>

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/**
 * How long before its first use a key is published (OFFICE): a device's data are a day old at most, so a day and an hour
 * later every device that still says anything knows the key, and every function was deployed with it.
 */
const publishedAheadMs = (now: Instant): number => settingMs('offlineWipe', now) + HOUR
/** OFFICE: how long a key that is over is kept: a device that comes back after months still finds its hand-overs read. */
const KEPT_AFTER_MS = 180 * DAY
const KEY_BYTES = 32

/** The first day that begins late enough. */
export const earliestDay = (now: Instant): string => civilDate(instant(now + publishedAheadMs(now) + DAY - 1))

const secret = (random: Random): string => Buffer.from(random.bytes(KEY_BYTES)).toString('base64')

/** The list that was signed is no longer the list of these keys: it goes, and the next one counts higher. */
export const withChange = (
  { list: _signed, ...book }: KeyBook,
  change: Partial<Pick<KeyBook, 'code' | 'box'>>,
  now: Instant,
): KeyBook => ({ ...book, ...change, serial: book.serial + 1, changedAt: now })

const tooSoon = (first: boolean, from: Instant, now: Instant, atOnce: boolean): string | undefined =>
  first || atOnce || from >= now + publishedAheadMs(now)
    ? undefined
    : `--from must be ${earliestDay(now)} or later: a device without network would not know the key (--at-once if it must be)`

/** The next id that no key of the book has; ids come round again after 255. */
const freeKeyId = ({ code }: KeyBook): number | undefined => {
  const newest = code.reduce((last, key) => (key.notBefore >= last.notBefore ? key : last), {
    keyId: 0,
    notBefore: instant(-1),
  })
  const ids = Array.from({ length: 256 }, (_, step) => (newest.keyId + 1 + step) % 256)
  return ids.find((id) => !code.some(({ keyId }) => keyId === id))
}

export interface Validity {
  readonly from: Instant
  readonly until: Instant
  readonly atOnce: boolean
}

/** One more key for codes, beside those there are; from its first day on it signs, the others still verify. */
export const addCodeKey = (book: KeyBook, { from, until, atOnce }: Validity, random: Random, now: Instant): Changed => {
  if (until <= from || until <= now) return err('--until must be after --from, and not past')
  const soon = tooSoon(book.code.length === 0, from, now, atOnce)
  if (soon !== undefined) return err(soon)
  const keyId = freeKeyId(book)
  if (keyId === undefined) return err('no key id is free: drop keys that are over')
  const key = { keyId, seed: secret(random), notBefore: from, notAfter: until }
  return ok({ code: [key, ...book.code] })
}

/** One more key to seal to, used from its first day on; what was sealed to the others is still opened. */
export const addBoxKey = (
  book: KeyBook,
  { from, atOnce }: Pick<Validity, 'from' | 'atOnce'>,
  random: Random,
  now: Instant,
): Changed => {
  const soon = tooSoon(book.box.length === 0, from, now, atOnce)
  if (soon !== undefined) return err(soon)
  const key = { kid: `box-${base32(random.bytes(5))}`, secret: secret(random), notBefore: from }
  return ok({ box: [key, ...book.box] })
}

/** Lets a key for codes end earlier than planned; its codes of later minutes are worth nothing, those before stay what they are. */
export const retireCodeKey = (book: KeyBook, keyId: number, at: Instant): Changed => {
  const key = book.code.find((one) => one.keyId === keyId)
  if (key === undefined) return err(`there is no code key ${keyId}`)
  if (at >= key.notAfter) return err(`code key ${keyId} ends earlier than that anyway`)
  const others = book.code.filter((one) => one !== key)
  if (!others.some(({ notBefore, notAfter }) => notBefore <= at && at < notAfter))
    return err('no other code key is in force then: add one first')
  return ok({ code: book.code.map((one) => (one === key ? { ...key, notAfter: at } : one)) })
}

/** Takes out what has been over for so long that nothing made with it can come any more. */
export const dropOldKeys = (book: KeyBook, now: Instant): Changed => {
  const past = instant(now - KEPT_AFTER_MS)
  const code = book.code.filter(({ notAfter }) => notAfter > past)
  // A box key is over once its follower is in force.
  const box = book.box.filter(
    (key) => !book.box.some((later) => later.notBefore > key.notBefore && later.notBefore <= past),
  )
  if (code.length === 0) return err('no code key would be left: add one first')
  if (code.length === book.code.length && box.length === book.box.length) return err('nothing is old enough')
  return ok({ code, box })
}
