import {
  boxKeyAt,
  instant,
  parseScanInput,
  settingMs,
  type HandOverEntry,
  type ManifestCase,
  type SignedEntry,
} from '@resident-card/shared'
import { toBase64, toUtf8 } from '../../../lib/bytes'
import { sealBox, signBytes } from '../ground/crypto'
import { QUEUE_LOCK, type DeskParts } from './deskParts'
import type { HandedOverOffline, OfflineHandOver } from '../ground/deskState'
import { randomName, readIdentity, type DeviceIdentity } from '../vault/identity'
import { judgeOffline, timeNow } from './judgeOffline'

type Refused = Extract<HandedOverOffline, { ok: false }>['code']
const no = (code: Refused): HandedOverOffline => ({ ok: false, code })

/** The code was good when it was scanned, and the case still lies here: else why not. */
const judge = async (parts: DeskParts, wanted: OfflineHandOver): Promise<ManifestCase | Refused> => {
  const { now, sure, offByMs } = timeNow(parts)
  const { scannedAt, input, caseId } = wanted
  if (scannedAt > now || now - scannedAt > settingMs('handoverAfterScan', now)) return 'scanAgain'
  const judged = await judgeOffline(parts, input, { now: instant(scannedAt), sure, offByMs })
  if (judged.verdict === 'noData') return 'locked'
  if (judged.verdict === 'expired' || judged.verdict === 'notYetValid') return 'scanAgain'
  const isReady = judged.verdict === 'ready' || judged.verdict === 'readyDataOld'
  if (!isReady || judged.case?.caseId !== caseId) return 'notReady'
  return now - (judged.dataAt ?? 0) > settingMs('offlineHandover', now) ? 'dataOld' : judged.case
}

const sealEntry = async (
  { ports, keys }: DeskParts,
  { secretKey }: DeviceIdentity,
  entry: HandOverEntry,
): Promise<{ readonly kid: string; readonly box: string } | undefined> => {
  const recipient = keys.list && boxKeyAt(keys.list, instant(entry.serverAt))
  if (recipient === undefined) return undefined
  const text = JSON.stringify(entry)
  const signed: SignedEntry = { entry: text, signature: toBase64(signBytes(toUtf8(text), secretKey)) }
  const box = sealBox(toUtf8(JSON.stringify(signed)), recipient.publicKey, await ports.random(32))
  return { kid: recipient.kid, box: toBase64(box) }
}

/** Writes a hand-over down as this device's word for it. It says ok only once that is durable. */
export const handOverOffline = (parts: DeskParts, wanted: OfflineHandOver): Promise<HandedOverOffline> =>
  parts.ports.alone(QUEUE_LOCK, async () => {
    const { ports, memory, queue } = parts
    try {
      await queue.load()
      const identity = await readIdentity(ports)
      const open = memory.vault !== undefined && (await memory.vault.catchUp()) ? memory.vault : undefined
      const digits = parseScanInput(wanted.input)
      if (open === undefined || identity === undefined) return no('locked')
      if (digits.kind !== 'token') return no('notReady')
      const found = await judge(parts, wanted)
      if (typeof found === 'string') return no(found)
      const { caseId, checks, oldCard, feePaid, collector, late, signatureBase64, scannedAt } = wanted
      const entry: HandOverEntry = {
        entryId: wanted.entryId ?? (await randomName(ports.random)),
        device: identity.deviceId,
        seq: await queue.nextSeq(),
        officer: open.content.officer,
        caseId,
        token: digits.digits,
        checks,
        oldCard,
        feePaid,
        collector,
        ...(late !== undefined && { late }),
        signatureBase64,
        scannedAt,
        deviceAt: ports.wallNow(),
        serverAt: timeNow(parts).now,
        dataAt: open.dataAt,
      }
      const sealed = await sealEntry(parts, identity, entry)
      if (sealed === undefined) return no('notReady')
      const { entryId, device: deviceId, seq, serverAt: at } = entry
      await queue.add({ entryId, deviceId, seq, caseNo: found.caseNo, at, sealed })
      return { ok: true, at, entryId }
    } catch {
      return no('notDurable')
    } finally {
      parts.changed()
    }
  })
