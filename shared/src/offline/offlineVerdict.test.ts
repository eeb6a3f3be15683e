import { codeIdText } from '../collectionCode/codeId'
import { slotStart } from '../collectionCode/slot'
import { encodeToken } from '../collectionCode/token'
import type { VerifyingKey } from '../collectionCode/verifyToken'
import type { AuthorityId } from '../kernel/ids'
import { instant } from '../kernel/instant'
import { OFFLINE_VERDICTS, offlineVerdict } from './offlineVerdict'
import type { OfflineData, OfflineVerdictCode } from './offlineVerdict'
import type { ManifestCase } from '../contract/manifestRow'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const HERE = '520102003' as AuthorityId
const THERE = '520102004' as AuthorityId
const SLOT = 29_900_000
const SHOWN = slotStart(SLOT)

const READY = Uint8Array.from({ length: 16 }, (_, n) => n + 1)
const UNKNOWN = Uint8Array.from({ length: 16 }, (_, n) => 200 + n)
const HANDED_OVER = Uint8Array.from({ length: 16 }, (_, n) => 100 + n)
const REVOKED = Uint8Array.from({ length: 16 }, (_, n) => (n < 8 ? n + 1 : 77))

const caseOf = (codeId: Uint8Array, caseId: string): ManifestCase => ({
  tag: codeIdText(codeId).slice(0, 16),
  caseId,
  caseNo: 'no',
  name: 'A name',
  reason: 'lost',
  receivedAt: 0,
  feeDueFen: 4000,
  guardianMay: false,
})
const CASES = [caseOf(READY, 'ready'), caseOf(HANDED_OVER, 'handedOver')]
const KEY: VerifyingKey = {
  keyId: 1,
  alg: 'Ed25519',
  publicKey: new Uint8Array(32),
  notBefore: instant(0),
  notAfter: instant(SHOWN + 24 * HOUR),
}

const GOOD = new Uint8Array(64).fill(1)
/** Here only what is asked of the signature counts; the real one is tried where the platform's is. */
const verify = (_message: Uint8Array, signature: Uint8Array): boolean => signature.every((byte) => byte === 1)

const tokenOf = (codeId = READY, { keyId = 1, authority = HERE, signature = GOOD } = {}): string =>
  encodeToken({ keyId, codeId, authority, slot: SLOT, signature })

const NEARBY = { id: THERE, name: 'the station next to it', address: 'street 1' }
const dataOf = (ageMs: number, now: number): OfflineData => ({
  authority: HERE,
  dataAt: instant(now - ageMs),
  keys: [KEY],
  findCase: (tag) => CASES.find((one) => one.tag === tag),
  isRevoked: (codeId) => codeId === codeIdText(REVOKED),
  findOffice: (id) => (id === NEARBY.id ? NEARBY : undefined),
  handedOverAt: (caseId) => (caseId === 'handedOver' ? SHOWN : undefined),
})

const judge = (input: string, { atMs = 30 * SECOND, sure = true, ageMs = MINUTE as number | 'none' } = {}) => {
  const now = instant(SHOWN + atMs)
  const data = ageMs === 'none' ? undefined : dataOf(ageMs, now)
  return offlineVerdict(input, data, verify, { now, sure, offByMs: 0 })
}

test('a code for another window says which and where, if that is near; else only which', async () => {
  const other = '530102001' as AuthorityId
  expect(await judge(tokenOf(READY, { authority: THERE }))).toMatchObject({ authority: THERE, office: NEARBY })
  const far = await judge(tokenOf(READY, { authority: other }))
  expect([far.verdict, far.authority, far.office]).toEqual(['otherAuthority', other, undefined])
})

const FOREIGN = { authority: THERE }
const FORGED = { signature: new Uint8Array(64).fill(2) }
const ROWS: readonly (readonly [string, OfflineVerdictCode, string, Parameters<typeof judge>[1]])[] = [
  ['the code now on the screen', 'ready', tokenOf(), {}],
  ['the code of the minute before', 'ready', tokenOf(), { atMs: 119 * SECOND }],
  ['data eight hours old', 'ready', tokenOf(), { ageMs: 8 * HOUR }],
  ['data older than eight hours', 'readyDataOld', tokenOf(), { ageMs: 8 * HOUR + 1 }],
  ['data a day old', 'readyDataOld', tokenOf(), { ageMs: 24 * HOUR }],
  ['data older than a day', 'noData', tokenOf(), { ageMs: 24 * HOUR + 1 }],
  ['no data at all', 'noData', tokenOf(), { ageMs: 'none' }],
  ['a bar code of something else', 'malformed', '6901234567892', {}],
  ['half a code', 'malformed', tokenOf().slice(0, 120), {}],
  ['another signature', 'forged', tokenOf(READY, FORGED), {}],
  ['a key of next month', 'unknownKey', tokenOf(READY, { keyId: 2 }), {}],
  ['a screenshot two minutes old', 'expired', tokenOf(), { atMs: 2 * MINUTE }],
  ['a screenshot two minutes old, the clock unsure', 'ready', tokenOf(), { atMs: 2 * MINUTE, sure: false }],
  ['a screenshot five minutes old, the clock unsure', 'expired', tokenOf(), { atMs: 5 * MINUTE, sure: false }],
  ['a code of the next minute', 'notYetValid', tokenOf(), { atMs: -1 }],
  ['a code of the next minute, the clock unsure', 'ready', tokenOf(), { atMs: -1, sure: false }],
  ['a code of in three minutes, the clock unsure', 'notYetValid', tokenOf(), { atMs: -3 * MINUTE, sure: false }],
  ['a code for another window', 'otherAuthority', tokenOf(READY, FOREIGN), {}],
  ['a phone whose codes were revoked', 'revoked', tokenOf(REVOKED), {}],
  ['handed over on this device', 'handedOverHere', tokenOf(HANDED_OVER), {}],
  ['not in the data', 'notInData', tokenOf(UNKNOWN), {}],
]

describe('the verdict of a device without network', () => {
  it.each(ROWS)('%s: %s', async (_name, expected, input, how) => {
    expect((await judge(input, how)).verdict).toBe(expected)
  })

  it('on twelve digits is that they need the network', async () => {
    const digits = Array.from({ length: 10 }, (_, check) => `12345678901${check}`)
    const verdicts = await Promise.all(digits.map(async (input) => (await judge(input)).verdict))
    expect(verdicts.filter((one) => one === 'needsNetwork')).toHaveLength(1)
  })

  it('is one of those that have words: each is in the table above', () => {
    const seen = new Set<string>([...ROWS.map(([, verdict]) => verdict), 'needsNetwork'])
    expect([...seen].sort()).toEqual([...OFFLINE_VERDICTS].sort())
  })

  it('says how old its data are, whose card it is and what could not be checked', async () => {
    expect(await judge(tokenOf())).toEqual({
      verdict: 'ready',
      at: SHOWN + 30 * SECOND,
      dataAt: SHOWN + 30 * SECOND - MINUTE,
      case: CASES[0],
      unchecked: ['handedOverElsewhere', 'withdrawnOrRevoked'],
    })
    expect((await judge(tokenOf(), { sure: false })).unchecked).toContain('clock')
    expect(await judge(tokenOf(), { atMs: 3 * MINUTE + 7 * SECOND })).toMatchObject({ expiredBySeconds: 67 })
    expect(await judge(tokenOf(READY, FOREIGN))).toMatchObject({ authority: THERE })
  })
})
