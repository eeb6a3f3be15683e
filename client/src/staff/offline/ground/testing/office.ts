import {
  encodeToken,
  instant,
  keyListBytes,
  signedPart,
  slotOf,
  type AuthorityId,
  type CallError,
  type ErrorCode,
  type InputOf,
  type ManifestRow,
  type Reply,
  type ReplyOf,
  type SessionView,
  type SyncResult,
} from '@resident-card/shared'
import { toBase64, toHex } from '../../../../lib/bytes'
import { publicKeyOf, signBytes } from '../crypto/signing'
import type { DeskPorts } from '../ports'
import { aManifestRow, aTag, someBytes, START } from './disk'

/** For tests: an office with real keys. */

const OFFICE = '520102001'
const outage: { readonly ok: false; readonly error: CallError } = {
  ok: false,
  error: { kind: 'unavailable', code: 'offline', traceId: '' },
}
export const refused = (code: ErrorCode<'refused'>): { readonly ok: false; readonly error: CallError } => ({
  ok: false,
  error: { kind: 'refused', code, traceId: 't' },
})

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
  /** Under one serial there is one list. */
  readonly #boxKey = someBytes(32)
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
        boxKeys: [{ kid: 'box1', publicKey: this.#boxKey, notBefore: instant(0) }],
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
