import { officeNearby, officerProof, sessionView } from '@resident-card/shared'
import * as v from 'valibot'
import { VAULT } from '../../../lib/vaultNames'
import { seal, unseal } from '../ground/crypto'
import { readJson } from '../ground/readJson'

export const HEAD = `${VAULT}head`

/** What may be read without the PIN: how to make the key, and how old the data are. */
const openPart = v.strictObject({
  version: v.literal(1),
  salt: v.string(),
  kdf: v.strictObject({ N: v.number(), r: v.number(), p: v.number() }),
  /** As of when the data are, epoch ms of the server's time. */
  dataAt: v.number(),
  /** Counts up with every change: another tab sees that it is behind. */
  generation: v.number(),
})
export type HeadOpen = v.InferOutput<typeof openPart>

/** Lenient both ways: data of another build are never a wrong PIN. */
const content = v.object({
  staff: sessionView,
  officer: officerProof,
  authority: v.string(),
  /** For the next `syncManifest`. */
  cursor: v.string(),
  /** Code ids that are worth nothing, 32 hexadecimal digits. */
  revoked: v.array(v.string()),
  /** Where else in the prefecture cards are collected; data sealed by an older build have none until they are all renewed. */
  offices: v.optional(v.array(officeNearby), []),
})
export type HeadContent = v.InferOutput<typeof content>

const headText = v.strictObject({ ...openPart.entries, sealed: v.string() })
export type Head = v.InferOutput<typeof headText>

export const readHead = (text: string | undefined): Head | undefined => readJson(headText, text)

/** What can be read without the PIN can't be changed without it: it is bound to what is sealed. */
const about = ({ version, salt, kdf, dataAt, generation }: HeadOpen): string =>
  JSON.stringify(['head', version, salt, kdf.N, kdf.r, kdf.p, dataAt, generation])

export const sealHead = (key: Uint8Array, nonce: Uint8Array, open: HeadOpen, inside: HeadContent): string => {
  const head: Head = { ...open, sealed: seal(key, nonce, about(open), JSON.stringify(inside)) }
  return JSON.stringify(head)
}

/** undefined: the wrong PIN, or not this device's. */
export const openHead = (key: Uint8Array, head: Head): HeadContent | undefined =>
  readJson(content, unseal(key, about(head), head.sealed))
