import { instant, judgeKeyList, takeKeyList } from '@resident-card/shared'
import type { Instant, SignedKeyList } from '@resident-card/shared'
import { KeyStore } from '../../client/src/staff/offline/vault/keyStore'
import { nodeBase64 } from '../../cloudfunctions/adapters/keys/signKeyList'
import { verifyEd25519 } from '../../cloudfunctions/sealing/verifyEd25519'
import vectors from '../../shared/src/collectionCode/vectors.json'

const { lists, rootPublicKey } = vectors.keyLists
const ROOT = new Uint8Array(Buffer.from(rootPublicKey, 'hex'))
type ListName = keyof typeof lists
interface Asked {
  readonly name: string
  readonly held: SignedKeyList | undefined
  readonly offered: SignedKeyList
  readonly now: Instant
  readonly verdict: string
  readonly holds: SignedKeyList | undefined
}
const listOf = (name: string | null): SignedKeyList | undefined => (name === null ? undefined : lists[name as ListName])
const ALL: readonly Asked[] = vectors.keyLists.vectors.map(({ held, offered, holds, now, ...rest }) => ({
  ...rest,
  held: listOf(held),
  offered: lists[offered as ListName],
  holds: listOf(holds),
  now: instant(now),
}))

describe('the product', () => {
  const judge = { rootKey: ROOT, verify: verifyEd25519, base64: nodeBase64 }
  const judged = async (list: SignedKeyList | undefined) => {
    const found = list === undefined ? undefined : await judgeKeyList(list, judge)
    return found?.ok ? found.value : undefined
  }

  it.each(ALL.map((asked) => [asked.name, asked] as const))('%s', async (_name, { held, offered, now, verdict }) => {
    const taken = await takeKeyList(offered, await judged(held), now, judge)
    expect(taken.ok ? 'ok' : taken.error).toBe(verdict)
  })

  it.each(ALL.map((asked) => [asked.name, asked] as const))(
    'a device, started again after: %s',
    async (_name, asked) => {
      const { held, offered, now, verdict, holds } = asked
      let kept = held === undefined ? undefined : JSON.stringify(held)
      const texts = { read: async () => kept, write: async (_: string, text: string) => void (kept = text) }
      const ports = { texts, rootKey: ROOT } as unknown as ConstructorParameters<typeof KeyStore>[0]
      const store = new KeyStore(ports)
      await store.load(now)
      expect(await store.accept(offered, now)).toBe(verdict === 'ok')
      expect(kept).toEqual(holds === undefined ? undefined : JSON.stringify(holds))
    },
  )
})

interface List {
  readonly serial: number
  readonly goodUntil: number
}
/** What a verifier written from the page can get wrong; each is right by itself (`RIGHT`) and replaced one by one. */
interface Parts {
  isSigned(bytes: Buffer, signature: Buffer, first: boolean): boolean
  isBase64(text: string): boolean
  readsFirst: boolean
  moreFields: boolean
  isOver(now: number, goodUntil: number): boolean
  isEarlier(serial: number, held: number, heldIsOver: boolean): boolean
  isSame(offered: Buffer, held: Buffer): boolean
  serialFirst: boolean
  /** Which of the two is held after this verdict. */
  keeps(verdict: string): 'offered' | 'held' | 'none'
}
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+$|^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/
const RIGHT: Parts = {
  isSigned: (bytes, signature) => verifyEd25519(bytes, signature, ROOT),
  isBase64: (text) => BASE64.test(text),
  readsFirst: false,
  moreFields: false,
  isOver: (now, goodUntil) => now >= goodUntil,
  isEarlier: (serial, held) => serial < held,
  isSame: (offered, held) => offered.equals(held),
  serialFirst: false,
  keeps: (verdict) => (verdict === 'ok' ? 'offered' : 'held'),
}

const FIELDS = {
  list: ['serial', 'issuedAt', 'goodUntil', 'codeKeys', 'boxKeys'],
  code: ['keyId', 'alg', 'publicKey', 'notBefore', 'notAfter'],
  box: ['kid', 'publicKey', 'notBefore'],
}
type Json = Record<string, unknown>
const has = (json: Json, fields: readonly string[], more: boolean): boolean =>
  fields.every((field) => field in json) && (more || Object.keys(json).length === fields.length)
const readList = (bytes: Buffer, more: boolean): List | undefined => {
  try {
    const json = JSON.parse(bytes.toString('ascii')) as Json
    if (!has(json, FIELDS.list, more)) return undefined
    const code = json['codeKeys'] as readonly Json[]
    const box = json['boxKeys'] as readonly Json[]
    const codeIsRight = code.every(
      (key) => has(key, FIELDS.code, more) && key['alg'] === 'Ed25519' && Number(key['keyId']) <= 255,
    )
    const isRight = Number.isInteger(json['serial']) && Number(json['serial']) > 0 && codeIsRight
    return isRight && box.length > 0 ? (json as unknown as List) : undefined
  } catch {
    return undefined
  }
}

/** A verifier as the page tells it. */
const judge = (parts: Parts, { held, offered, now }: Asked): string => {
  if (!parts.isBase64(offered.list) || !/^[A-Za-z0-9+/]{86}==$/.test(offered.signature)) return 'malformed'
  const bytes = Buffer.from(offered.list, 'base64')
  const list = readList(bytes, parts.moreFields)
  if (parts.readsFirst && list === undefined) return 'malformed'
  if (!parts.isSigned(bytes, Buffer.from(offered.signature, 'base64'), held === undefined)) return 'forged'
  if (list === undefined) return 'malformed'
  const before = held === undefined ? undefined : Buffer.from(held.list, 'base64')
  const known = before === undefined ? undefined : readList(before, true)
  const bySerial = (): string | undefined => {
    if (known === undefined || before === undefined) return undefined
    if (parts.isEarlier(list.serial, known.serial, now >= known.goodUntil)) return 'older'
    return list.serial === known.serial && !parts.isSame(bytes, before) ? 'otherContent' : undefined
  }
  const early = parts.serialFirst ? bySerial() : undefined
  if (early !== undefined) return early
  if (parts.isOver(now, list.goodUntil)) return 'outOfDate'
  return bySerial() ?? 'ok'
}
const wrongOnes = (parts: Parts): readonly string[] =>
  ALL.filter((asked) => {
    const verdict = judge(parts, asked)
    const kept = parts.keeps(verdict)
    const after = kept === 'none' ? undefined : asked[kept]
    return verdict !== asked.verdict || after !== asked.holds
  }).map(({ name }) => name)

it('a verifier written from the page alone gives every verdict and holds the right list', () => {
  expect(wrongOnes(RIGHT)).toEqual([])
})

const contentOf = (bytes: Buffer): string => JSON.stringify(JSON.parse(bytes.toString()))
const WRONG: readonly (readonly [string, Partial<Parts>])[] = [
  ['that takes a list it refused', { keeps: () => 'offered' }],
  [
    'that takes what only ran out',
    { keeps: (verdict) => (verdict === 'ok' || verdict === 'outOfDate' ? 'offered' : 'held') },
  ],
  ['that lets go of its list when it refuses another', { keeps: (verdict) => (verdict === 'ok' ? 'offered' : 'none') }],
  ['that takes an equal serial with other content', { isSame: () => true }],
  ['that refuses the same list once more', { isSame: () => false }],
  ['that compares what lists say, not their bytes', { isSame: (a, b) => contentOf(a) === contentOf(b) }],
  ['that goes back to an earlier list', { isEarlier: () => false }],
  ['that goes back once its own has run out', { isEarlier: (serial, held, over) => serial < held && !over }],
  ['that takes an equal serial for an earlier one', { isEarlier: (serial, held) => serial <= held }],
  ['that asks for no signature', { isSigned: () => true }],
  [
    'that trusts whoever comes first',
    { isSigned: (bytes, signature, first) => first || verifyEd25519(bytes, signature, ROOT) },
  ],
  [
    'that judges the list as it would write it',
    {
      isSigned: (bytes, signature) => {
        try {
          return verifyEd25519(Buffer.from(contentOf(bytes)), signature, ROOT)
        } catch {
          return verifyEd25519(bytes, signature, ROOT)
        }
      },
    },
  ],
  ['that reads before it judges the signature', { readsFirst: true }],
  ['that lets unknown fields through', { moreFields: true }],
  ['that takes base64 without padding', { isBase64: (text) => /^[A-Za-z0-9+/]+=*$/.test(text) }],
  ['that believes a list for ever', { isOver: () => false }],
  ['that believes a list a millisecond too long', { isOver: (now, goodUntil) => now > goodUntil }],
  ['that looks at the serial before the time', { serialFirst: true }],
]
it.each(WRONG)('the vectors find a verifier %s', (_what, part) => {
  expect(wrongOnes({ ...RIGHT, ...part })).not.toEqual([])
})
