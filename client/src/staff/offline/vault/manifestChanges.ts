import type { CallError, ManifestRow, OfficeNearby, OfficerProof, SignedKeyList } from '@resident-card/shared'
import type { DeskPorts } from '../ground/ports'

/** What has to change on the device so that it is as of `now`. */
export interface ManifestChanges {
  /** Nothing of what was there before stays. */
  readonly anew: boolean
  /** By tag; undefined: no longer ready here. */
  readonly rows: ReadonlyMap<string, ManifestRow | undefined>
  readonly revoked: ReadonlySet<string>
  /** Undefined: as they were. */
  readonly offices?: readonly OfficeNearby[]
  /** Of the first page: what the later ones bring is newer still. */
  readonly now: number
  readonly cursor: string
  readonly officer: OfficerProof
  readonly keyList?: SignedKeyList
}

interface Since {
  readonly deviceId: string
  readonly cursor?: string
  readonly keySerial?: number
}

/** Asks page by page until nothing more is left. */
export const askChanges = async (
  ask: DeskPorts['ask']['syncManifest'],
  { deviceId, cursor, keySerial }: Since,
): Promise<
  { readonly ok: true; readonly value: ManifestChanges } | { readonly ok: false; readonly error: CallError }
> => {
  const rows = new Map<string, ManifestRow | undefined>()
  const revoked = new Set<string>()
  let [since, anew, now]: [string | undefined, boolean, number | undefined] = [cursor, cursor === undefined, undefined]
  let keyList: SignedKeyList | undefined
  let offices: readonly OfficeNearby[] | undefined
  for (;;) {
    const reply = await ask({
      deviceId,
      ...(since !== undefined && { since }),
      ...(keySerial !== undefined && { keySerial }),
    })
    if (!reply.ok) return reply
    const page = reply.value
    if (page.full && since !== undefined) {
      rows.clear()
      revoked.clear()
      anew = true
    }
    for (const row of page.rows) rows.set(row[0], row)
    for (const tag of page.gone) rows.set(tag, undefined)
    for (const codeId of page.revoked) revoked.add(codeId)
    keyList = page.keyList ?? keyList
    offices = page.offices ?? offices
    now ??= page.now
    if (!page.more) {
      const changes = { anew, rows, revoked, now, cursor: page.next, officer: page.officer }
      const seldom = { ...(keyList !== undefined && { keyList }), ...(offices !== undefined && { offices }) }
      return { ok: true, value: { ...changes, ...seldom } }
    }
    since = page.next
  }
}
