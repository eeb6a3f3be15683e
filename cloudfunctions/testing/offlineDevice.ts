import { randomBytes } from 'node:crypto'
import { boxKeyAt, fromManifestRow, instant, offlineVerdict, takeKeyList } from '@resident-card/shared'
import type {
  AuthorityId,
  HandOverEntry,
  InputOf,
  Instant,
  JudgedKeyList,
  KeyList,
  ManifestCase,
  OfficerProof,
  OfflineVerdict,
  ReplyOf,
} from '@resident-card/shared'
import { ed25519Signer } from '../adapters/keys/ed25519'
import { nodeBase64 } from '../adapters/keys/signKeyList'
import { signaturePicture } from '../local/demo/pictures'
import type { Asking } from '../local/demo/ask'
import { demoRoot } from '../local/demoRoot'
import { base32 } from '../sealing/base32'
import { verifyEd25519 } from '../sealing/verifyEd25519'
import { sealBox } from './sealBox'

export type SentEntry = InputOf<'window', 'syncHandOvers'>['entries'][number]
type SyncPage = ReplyOf<'window', 'syncManifest'>

export const newDeviceId = (): string => base32(randomBytes(16))

/** A hand-over as the officer makes it; times are the server's as the device knows them. */
interface MadeOffline {
  readonly caseId: string
  readonly token: string
  readonly at: Instant
  /** What else an entry says, or says wrongly. */
  readonly said?: Partial<HandOverEntry>
}

/** A window's device, in Node: what the clients hold and send, made of the same formats. */
export interface OfflineDevice {
  readonly deviceId: string
  readonly publicKey: string
  /** What it knows of the cases, by tag. */
  readonly cases: ReadonlyMap<string, ManifestCase>
  readonly revoked: ReadonlySet<string>
  readonly officer: OfficerProof
  readonly keyList: KeyList
  readonly cursor: string | undefined
  enrol(officer: Asking, name?: string): Promise<void>
  /** Brings the data up to date, page by page; answers the pages. */
  sync(officer: Asking): Promise<readonly SyncPage[]>
  scan(token: string, now: Instant, sure?: boolean): Promise<OfflineVerdict>
  entry(made: MadeOffline): HandOverEntry
  /** Signed and sealed, as it lies in the queue. */
  pack(entry: HandOverEntry): SentEntry
  handOver(made: MadeOffline): SentEntry
}

export const offlineDevice = (authority: AuthorityId, deviceId = newDeviceId()): OfflineDevice => {
  const signer = ed25519Signer(randomBytes(32))
  const cases = new Map<string, ManifestCase>()
  const revoked = new Set<string>()
  let offices: NonNullable<SyncPage['offices']> = []
  const signature = signaturePicture()
  let cursor: string | undefined
  let proof: OfficerProof | undefined
  let keys: JudgedKeyList | undefined
  let dataAt = instant(0)
  let seq = 0

  const held = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the device was never prepared')
    return value
  }
  const take = async (page: SyncPage): Promise<void> => {
    if (page.full) cases.clear()
    for (const tag of page.gone) cases.delete(tag)
    for (const row of page.rows) cases.set(row[0], fromManifestRow(row))
    for (const codeId of page.revoked) revoked.add(codeId)
    offices = page.offices ?? offices
    cursor = page.next
    proof = page.officer
    dataAt = instant(page.now)
    if (page.keyList === undefined) return
    const judge = { rootKey: demoRoot.publicKey, verify: verifyEd25519, base64: nodeBase64 }
    const read = await takeKeyList(page.keyList, keys, dataAt, judge)
    if (!read.ok) throw new Error(`key list ${read.error}`)
    keys = read.value
  }
  const pack = (entry: HandOverEntry): SentEntry => {
    const text = JSON.stringify(entry)
    const signed = { entry: text, signature: nodeBase64.encode(signer.sign(Buffer.from(text, 'utf8'))) }
    const { kid, publicKey } = held(boxKeyAt(held(keys).list, instant(entry.serverAt)) ?? held(keys).list.boxKeys[0])
    return { entryId: entry.entryId, kid, box: nodeBase64.encode(sealBox({ publicKey }, JSON.stringify(signed))) }
  }
  const entry = ({ caseId, token, at, said }: MadeOffline): HandOverEntry => ({
    entryId: newDeviceId(),
    device: deviceId,
    seq: (seq += 1),
    officer: held(proof),
    caseId,
    token,
    checks: ['faceMatchesNewCard', 'cardAndChipRight'],
    oldCard: 'notApplicable',
    feePaid: true,
    collector: 'holder',
    signatureBase64: signature,
    scannedAt: at,
    deviceAt: at,
    serverAt: at,
    dataAt,
    ...said,
  })

  return {
    deviceId,
    publicKey: nodeBase64.encode(signer.publicKey),
    cases,
    revoked,
    get officer() {
      return held(proof)
    },
    get keyList() {
      return held(keys).list
    },
    get cursor() {
      return cursor
    },
    enrol: async (officer, name = 'window 1') => {
      const publicKey = nodeBase64.encode(signer.publicKey)
      await officer.get('window', 'enrolDevice', { deviceId, publicKey, name })
    },
    sync: async (officer) => {
      const pages: SyncPage[] = []
      let more = true
      while (more) {
        const page = await officer.get('window', 'syncManifest', {
          deviceId,
          ...(cursor !== undefined && { since: cursor }),
          ...(keys !== undefined && { keySerial: keys.list.serial }),
        })
        await take(page)
        pages.push(page)
        more = page.more
      }
      return pages
    },
    scan: (token, now, sure = true) =>
      offlineVerdict(
        token,
        {
          authority,
          dataAt,
          keys: held(keys).list.codeKeys,
          findCase: (tag) => cases.get(tag),
          isRevoked: (codeId) => revoked.has(codeId),
          findOffice: (id) => offices.find((office) => office.id === id),
          handedOverAt: () => undefined,
        },
        verifyEd25519,
        { now, sure, offByMs: 0 },
      ),
    entry,
    pack,
    handOver: (made) => pack(entry(made)),
  }
}
