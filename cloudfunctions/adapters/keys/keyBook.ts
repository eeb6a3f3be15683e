import { instant } from '@resident-card/shared'
import type { Instant, KeyList, SignedKeyList } from '@resident-card/shared'
import type { BoxKeyMaterial, CodeKeyMaterial } from './keyRing'
import { codeSigner } from './keyRing'
import { boxOpener } from './openBox'

/** The keys of codes and boxes as a file holds them: JSON, binary values in base64. `npm run keys` changes it. */
export interface KeyBook {
  readonly code: readonly {
    readonly keyId: number
    readonly seed: string
    readonly notBefore: Instant
    readonly notAfter: Instant
  }[]
  readonly box: readonly { readonly kid: string; readonly secret: string; readonly notBefore: Instant }[]
  /** Counts up with every change: devices never go back to a lower one. */
  readonly serial: number
  readonly changedAt: Instant
  /** The public list of exactly these keys; absent while the root has not signed them. The demo's is signed on reading. */
  readonly list?: SignedKeyList
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')

export const codeMaterial = ({ code }: KeyBook): readonly CodeKeyMaterial[] =>
  code.map(({ seed, ...rest }) => ({ ...rest, seed: bytes(seed) }))

export const boxMaterial = ({ box }: KeyBook): readonly BoxKeyMaterial[] =>
  box.map(({ kid, secret }) => ({ kid, secret: bytes(secret) }))

/** What the root has to sign. */
export const publicListOf = (book: KeyBook, issuedAt: Instant, goodForMs: number): KeyList => ({
  serial: book.serial,
  issuedAt,
  goodUntil: instant(issuedAt + goodForMs),
  codeKeys: codeMaterial(book).map((key) => codeSigner(key).key),
  boxKeys: book.box.map(({ kid, secret, notBefore }) => ({
    kid,
    publicKey: boxOpener(kid, bytes(secret)).publicKey,
    notBefore,
  })),
})
