import * as v from 'valibot'
import type { Instant } from '../kernel/instant'
import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'
import { parseKeyList, signedKeyList, type Base64, type KeyList, type SignedKeyList } from './keyList'
import type { VerifySignature } from './verifyToken'

/** A list that was judged right: what it says, and the bytes the root signed, in base64 as we write it. */
export interface JudgedKeyList {
  readonly list: KeyList
  readonly bytes: string
}

interface Judge {
  /** Pinned in the build, 32 bytes. */
  readonly rootKey: Uint8Array
  readonly verify: VerifySignature
  readonly base64: Base64
}

/** Why a list is not taken, in the order it is judged in (docs/collection-code.md). */
export type KeyListRefusal = 'malformed' | 'forged' | 'outOfDate' | 'older' | 'otherContent'

/**
 * Reads a list the root key has signed, whatever the time. The signature is judged over the bytes as they came, before
 * anything in them is read.
 */
export const judgeKeyList = async (
  signed: SignedKeyList,
  { rootKey, verify, base64 }: Judge,
): Promise<Result<JudgedKeyList, 'malformed' | 'forged'>> => {
  if (!v.is(signedKeyList, signed)) return err('malformed')
  const bytes = base64.decode(signed.list)
  if (!(await verify(bytes, base64.decode(signed.signature), rootKey))) return err('forged')
  const list = parseKeyList(bytes, base64)
  return list === undefined ? err('malformed') : ok({ list, bytes: base64.encode(bytes) })
}

/**
 * Whether a verifier that holds `held` takes this list in its place: never one that has run out, never an earlier one, and never
 * another under the same number, since the root gives a number once.
 */
export const takeKeyList = async (
  signed: SignedKeyList,
  held: JudgedKeyList | undefined,
  now: Instant,
  judge: Judge,
): Promise<Result<JudgedKeyList, KeyListRefusal>> => {
  const judged = await judgeKeyList(signed, judge)
  if (!judged.ok) return judged
  const { list, bytes } = judged.value
  if (now >= list.goodUntil) return err('outOfDate')
  if (held === undefined || list.serial > held.list.serial) return judged
  if (list.serial < held.list.serial) return err('older')
  return bytes === held.bytes ? judged : err('otherContent')
}
