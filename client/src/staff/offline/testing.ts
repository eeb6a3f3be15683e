import { randomBytes } from 'node:crypto'
import {
  encodeToken,
  instant,
  keyListBytes,
  signedPart,
  slotOf,
  type AuthorityId,
  type CallError,
  type HandoverCheck,
  type InputOf,
  type ManifestRow,
  type Reply,
  type ReplyOf,
  type SessionView,
  type SyncResult,
} from '@resident-card/shared'
import { toBase64, toHex } from '../../lib/bytes'
import { alone, aloneOrNot } from '../../platform/alone'
import { VAULT } from '../../lib/vaultNames'
import { publicKeyOf, signBytes } from './ground/crypto/signing'
import { OfflineDesk } from './offlineDesk'
import type { DeskPorts, DurableTexts } from './ground/ports'

/** For tests: an office with real keys, a device with a disk that may fail, and a desk between the two. */

export const someBytes = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
export const OFFICE = '520102001'
export const START = Date.UTC(2026, 10, 23, 1, 0, 30)
const outage: { readonly ok: false; readonly error: CallError } = {
  ok: false,
  error: { kind: 'unavailable', code: 'offline', traceId: '' },
}
export const refused = (code: string): { readonly ok: false; readonly error: CallError } => ({
  ok: false,
  error: { kind: 'refused', code, traceId: 't' },
})

export const aTag = (at: number): string => at.toString(16).padStart(16, '0')
export const aManifestRow = (at: number, more: { readonly name?: string } = {}): ManifestRow => [
  aTag(at),
  `case${at}`.padEnd(26, '0'),
  `20261123-${at}`,
  more.name ?? `Sample ${at}`,
  'lost',
  `A-${at}`,
  START - 86_400_000,
  '2027-01-04',
  4000,
  0,
]

/** A disk that outlives its desks. `full`: nothing more can be written. */
export class Disk implements DurableTexts {
  readonly content = new Map<string, string>()
  full = false
  writes = 0
  async read(name: string): Promise<string | undefined> {
    return this.content.get(name)
  }
  async write(name: string, text: string): Promise<void> {
    if (this.full) throw new Error('full')
    this.writes += 1
    this.content.set(name, text)
  }
  async remove(name: string): Promise<void> {
    this.content.delete(name)
  }
  async list(prefix: string): Promise<readonly string[]> {
    return [...this.content.keys()].filter((name) => name.startsWith(prefix)).sort()
  }
  async keep(): Promise<void> {}
  get sealedNames(): readonly string[] {
    return [...this.content.keys()].filter((name) => name.startsWith(VAULT))
  }
}

type Sync = InputOf<'window', 'syncManifest'>
type Sent = InputOf<'window', 'syncHandOvers'>

export const NEARBY = { id: '520103001', name: 'Next station', address: 'Sample road 1' }

/** The server as a device meets it. */
export class Office {
  now = START
  reachable = true
  readonly root = someBytes(32)
  readonly codeSecret = someBytes(32)
  readonly rows = new Map<string, ManifestRow>()
  /** What the next sync says in place of everything. */
  refusal: CallError | undefined
  changes: { rows: ManifestRow[]; gone: string[]; revoked: string[]; full?: boolean } = {
    rows: [],
    gone: [],
    revoked: [],
  }
  pageSize = 500
  serial = 1
  account = 'officer-a'
  readonly syncs: Sync[] = []
  readonly sent: Sent[] = []
  readonly closedTasks: string[] = []
  answerEntries: (sent: Sent) => Reply<ReplyOf<'window', 'syncHandOvers'>> = (sent) => ({
    ok: true,
    value: {
      now: this.now,
      results: sent.entries.map(({ entryId }): SyncResult => ({ entryId, outcome: 'confirmed' })),
    },
  })

  constructor(cases: number) {
    for (let at = 1; at <= cases; at += 1) this.rows.set(aTag(at), aManifestRow(at))
  }

  keyList(serial = this.serial, root = this.root): { list: string; signature: string } {
    const bytes = keyListBytes(
      {
        serial,
        issuedAt: instant(START),
        goodUntil: instant(START + 30 * 86_400_000),
        codeKeys: [
          {
            keyId: 7,
            alg: 'Ed25519',
            publicKey: publicKeyOf(this.codeSecret),
            notBefore: instant(0),
            notAfter: instant(START * 2),
          },
        ],
        boxKeys: [{ kid: 'box1', publicKey: someBytes(32), notBefore: instant(0) }],
      },
      { encode: toBase64, decode: () => new Uint8Array() },
    )
    return { list: toBase64(bytes), signature: toBase64(signBytes(bytes, root)) }
  }

  /** The 225 digits on a phone for this case now. */
  code(at: number, { when = this.now, office = OFFICE, phone = 1 } = {}): string {
    const codeId = new Uint8Array(16)
    codeId.set(Buffer.from(aTag(at), 'hex'))
    codeId[15] = phone
    const content = { keyId: 7, codeId, authority: office as AuthorityId, slot: slotOf(instant(when)) }
    return encodeToken({ ...content, signature: signBytes(signedPart(content), this.codeSecret) })
  }
  codeId(at: number, phone = 1): string {
    return aTag(at) + toHex(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, phone))
  }

  get staff(): SessionView {
    return {
      role: 'windowOfficer',
      bound: true,
      office: { id: OFFICE, name: 'Window' },
      officerNo: '520001',
      unread: 0,
      today: '2026-11-23',
      now: this.now,
      demo: false,
    } as SessionView
  }

  readonly ask: DeskPorts['ask'] = {
    getSession: async () => (this.reachable ? { ok: true, value: this.staff } : outage),
    enrolDevice: async ({ deviceId, name }) => {
      if (!this.reachable) return outage
      if (this.refusal !== undefined) return { ok: false, error: this.refusal }
      return { ok: true, value: { deviceId, version: 1, name, enrolledAt: this.now, enrolledBy: '520001' } }
    },
    syncManifest: async (asked) => {
      if (!this.reachable) return outage
      if (this.refusal !== undefined) return { ok: false, error: this.refusal }
      this.syncs.push(asked)
      return { ok: true, value: this.#manifest(asked) }
    },
    syncHandOvers: async (sent) => {
      if (!this.reachable) return outage
      this.sent.push(sent)
      return this.answerEntries(sent)
    },
    listTasks: async () =>
      this.reachable
        ? {
            ok: true,
            value: {
              items: this.closedTasks.map((taskId) => ({
                taskId,
                version: 2,
                kind: 'offlineConflict',
                at: this.now,
                mayClose: false,
              })),
            },
          }
        : outage,
  }

  #manifest({ since, keySerial = -1 }: Sync): ReplyOf<'window', 'syncManifest'> {
    const officer = { account: this.account, officerNo: '520001', at: this.now, proof: 'p' }
    const keys = this.serial > keySerial ? { keyList: this.keyList() } : {}
    const head = { now: this.now, officer, ...keys }
    if (since?.startsWith('changes') === true && this.changes.full !== true) {
      const { rows, gone, revoked } = this.changes
      this.changes = { rows: [], gone: [], revoked: [] }
      return { ...head, full: false, rows, gone, revoked, more: false, next: 'changes' }
    }
    const { full: _full, ...rest } = this.changes
    this.changes = rest
    const all = [...this.rows.values()]
    const from = since?.startsWith('page') === true ? Number(since.slice(4)) : 0
    const rows = all.slice(from, from + this.pageSize)
    const more = from + this.pageSize < all.length
    const next = more ? `page${from + this.pageSize}` : 'changes'
    const offices = from === 0 ? { offices: [NEARBY] } : {}
    return { ...head, full: from === 0, ...offices, rows, gone: [], revoked: [], more, next }
  }
}

/** A device at the window: its disk, its two clocks, and the desk that runs on it now. */
export class Device {
  readonly disk = new Disk()
  /** Locks are this device's own. */
  readonly mine = Math.random().toString(36)
  wall = START
  /** undefined: the platform has none. */
  steady: number | undefined = 0
  readonly office: Office
  desk: OfflineDesk

  constructor(office: Office) {
    this.office = office
    this.desk = this.#start()
  }

  /** The process is killed and the app opened again. */
  restart(): OfflineDesk {
    this.desk.stop()
    this.steady = this.steady === undefined ? undefined : 0
    this.desk = this.#start()
    return this.desk
  }

  /** A second desk on the same disk; locks of one tab hold for the other as well. */
  otherTab(): OfflineDesk {
    return this.#start()
  }

  pass(ms: number): void {
    this.wall += ms
    this.office.now += ms
    if (this.steady !== undefined) this.steady += ms
  }

  /** The same while somebody works at the desk: it doesn't lock. */
  passInUse(ms: number): void {
    for (let left = ms; left > 0; left -= 600_000) {
      this.pass(Math.min(left, 600_000))
      this.desk.used()
    }
  }

  #start(): OfflineDesk {
    const { disk } = this
    const { mine } = this
    const ports: DeskPorts = {
      texts: disk,
      random: async (length) => someBytes(length),
      wallNow: () => this.wall,
      steadyNow: () => this.steady,
      alone: (name, work) => alone(mine + name, work),
      aloneOrNot: (name, work) => aloneOrNot(mine + name, work),
      later: (work, ms) => {
        // Rounds come when the test wants them; a turn of the loop is given.
        if (ms > 0) return () => undefined
        const timer = setTimeout(work, 0)
        return () => clearTimeout(timer)
      },
      removeVault: async () => {
        for (const name of disk.sealedNames) await disk.remove(name)
      },
      ask: this.office.ask,
      rootKey: publicKeyOf(this.office.root),
      kdf: { N: 2, r: 8, p: 1 },
    }
    return new OfflineDesk(ports, () => 'r'.repeat(26))
  }
}

/** A device prepared by its officer with the PIN 123456. */
export const aPreparedDevice = async (cases = 3): Promise<Device> => {
  const device = new Device(new Office(cases))
  const prepared = await device.desk.prepare('123456', 'Window 1')
  if (!prepared.ok) throw new Error(prepared.error.code)
  return device
}

/** What the officer ticks and the holder signs. */
export const aHandOver = (device: Device, at: number) => ({
  input: device.office.code(at),
  scannedAt: device.office.now,
  caseId: `case${at}`.padEnd(26, '0'),
  checks: ['faceMatchesNewCard', 'cardAndChipRight'] as HandoverCheck[],
  oldCard: 'notApplicable' as const,
  feePaid: true,
  collector: 'holder' as const,
  signatureBase64: 'aGFuZA==',
})
