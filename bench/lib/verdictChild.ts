import { randomBytes } from 'node:crypto'
import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { encodeToken, instant, signedPart, slotOf } from '@resident-card/shared'
import type { AuthorityId, ManifestRow } from '@resident-card/shared'
import { ed25519Signer } from '../../cloudfunctions/adapters/keys/ed25519'
import { signKeyList } from '../../cloudfunctions/adapters/keys/signKeyList'
import { demoRoot } from '../../cloudfunctions/local/demoRoot'
import { bootWeapp } from './bootWeapp'
import { median } from './median'

/**
 * Runs by itself, without a compiler (`node --jitless`, as on an iPhone): prepares the built mini-program's own desk with
 * 5,000 cases, then judges codes with it, each beside one bare check of the same signature. Prints the medians as JSON.
 */
const CASES = 5_000
const PAGE = 500
const ROUNDS = 60
const OFFICE = '520102001'
const PIN = '123456'
const DAY = 86_400_000

hashes.sha512 = sha512
const codeSigner = ed25519Signer(randomBytes(32))
const box = randomBytes(32)
const tags = Array.from({ length: CASES }, () => randomBytes(8))

const rowOf = (tag: Buffer, at: number): ManifestRow => [
  tag.toString('hex'),
  String(at).padStart(26, '0'),
  `20261123-${String(at).padStart(6, '0')}-8`,
  'Sample Holder',
  'lost',
  `A-${at}`,
  Date.now() - DAY,
  '2027-01-04',
  4000,
  0,
]

const keyList = () =>
  signKeyList(
    {
      serial: 1,
      issuedAt: instant(0),
      goodUntil: instant(Date.now() + DAY),
      codeKeys: [
        {
          keyId: 1,
          alg: 'Ed25519',
          publicKey: codeSigner.publicKey,
          notBefore: instant(0),
          notAfter: instant(2 ** 42),
        },
      ],
      boxKeys: [{ kid: 'b', publicKey: box, notBefore: instant(0) }],
    },
    demoRoot.sign,
  )

/** The functions, as far as a device asks them before it works offline. */
const answer = (command: string, data: Readonly<Record<string, unknown>>): unknown => {
  const now = Date.now()
  if (command === 'enrolDevice')
    return { deviceId: data['deviceId'], version: 1, name: 'bench', enrolledAt: now, enrolledBy: '1' }
  if (command === 'getSession')
    return {
      role: 'windowOfficer',
      bound: true,
      office: { id: OFFICE, name: 'Window' },
      officerNo: '1',
      unread: 0,
      today: '2026-11-23',
      now,
      demo: false,
    }
  const from = Number(data['since'] ?? 0)
  const rows = tags.slice(from, from + PAGE).map((tag, at) => rowOf(tag, from + at))
  const more = from + PAGE < CASES
  const officer = { account: 'a', officerNo: '1', at: now, proof: 'p' }
  const page = { now, full: from === 0, rows, gone: [], revoked: [], more, next: String(from + PAGE), officer }
  return from === 0 ? { ...page, keyList: keyList() } : page
}

/** A code shown now, and what a bare check of its signature needs. */
const codeOf = (tag: Buffer) => {
  const codeId = new Uint8Array([...tag, ...randomBytes(8)])
  const content = { keyId: 1, codeId, authority: OFFICE as AuthorityId, slot: slotOf(instant(Date.now())) }
  const message = signedPart(content)
  const signature = codeSigner.sign(message)
  return { digits: encodeToken({ ...content, signature }), message, signature }
}

const main = async (): Promise<void> => {
  const desk = bootWeapp((_, data) => answer(String(data['command']), data))
  const prepared = await desk.prepareDesk(PIN, 'bench')
  if (!prepared.ok) throw new Error(`the desk was not prepared: ${JSON.stringify(prepared)}`)
  const verdicts: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const tag = tags[Math.floor((round * CASES) / ROUNDS)]
    if (tag === undefined) throw new RangeError('no such case')
    const { digits, message, signature } = codeOf(tag)
    const from = performance.now()
    const { verdict } = await desk.judgeOffline(digits)
    const judged = performance.now()
    if (verdict !== 'ready') throw new Error(`judged ${verdict}`)
    if (!verify(signature, message, codeSigner.publicKey, { zip215: false })) throw new Error('not verified')
    bare.push(performance.now() - judged)
    verdicts.push(judged - from)
  }
  desk.close()
  process.stdout.write(JSON.stringify({ verdictMs: median(verdicts), bareMs: median(bare) }))
}

void main()
