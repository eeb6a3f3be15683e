import { err, instant, ok } from '@resident-card/shared'
import type { Conflict, HandOverEntry, Result, SyncResult } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { DeviceRecord } from '../../records/device'
import { bodyHash } from '../../runtime/bodyHash'
import type { Actor, Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { answerSaved } from '../outbox/answerSaved'
import { handOverCase } from '../window/handOverCase'
import { checkCode } from './checkCode'
import { doubtOfClocks } from './entryClocks'
import { isHandedOverBy } from './isHandedOverBy'
import { officerOf } from './officerOf'
import { countConflict } from './countConflict'
import { findConflict, openConflict } from './openConflict'
import type { Doubtful } from './openConflict'
import { openEntry } from './openEntry'
import type { OpenedEntry, SentEntry } from './openEntry'

/** Like a scan of that moment: who acted on which device, with which code, when. Answers the officer. */
const judge = async (
  deps: Dependencies,
  call: Call,
  device: DeviceRecord,
  entry: HandOverEntry,
  record: ApplicationRecord | undefined,
): Promise<Result<Actor, Conflict>> => {
  if (device.revokedAt !== undefined) return err('deviceRevoked')
  const officer = await officerOf(deps, device, entry)
  if (officer === undefined) return err('officerUnknown')
  if (record === undefined) return err('notReady')
  const token = await checkCode(deps, device, entry, record)
  if (!token.ok) return token
  const doubt = doubtOfClocks(entry, token.value.slot, call.now)
  return doubt === undefined ? ok(officer) : err(doubt)
}

const reasonOf = ({ kind, code }: Refused): Conflict => {
  if (code === 'alreadyCollected') return 'handedOverElsewhere'
  return kind === 'state' || kind === 'notFound' ? 'notReady' : 'notAllowed'
}

/** The ordinary hand-over, by that officer at that time; the entry's id is its request. */
const handOver = async (
  deps: Dependencies,
  call: Call,
  officer: Actor,
  { entry, signed }: OpenedEntry,
): Promise<Conflict | undefined> => {
  const { entryId, caseId, checks, oldCard, feePaid, collector, late, signatureBase64 } = entry
  const asOfficer = { ...call, actor: officer, requestId: entryId, bodyHash: () => bodyHash('handOver', signed.entry) }
  const done = await handOverCase(deps, asOfficer, {
    caseId,
    checks,
    oldCard,
    feePaid,
    collector,
    ...(late !== undefined && { late }),
    signatureBase64,
    found: 'code',
    happenedAt: instant(entry.serverAt),
    offline: { entryId, device: entry.device, deviceAt: instant(entry.deviceAt), syncedAt: call.now },
  })
  return done.ok ? undefined : reasonOf(done.error)
}

/** The case the entry means, if it is one of the device's window. */
const findMeant = async (deps: Dependencies, { office }: DeviceRecord, { caseId }: HandOverEntry) => {
  const record = await deps.store.table(applications).get(caseId)
  return record?.acceptingAuthority === office ? record : undefined
}

/** Puts it before a person, if this device hasn't done so too often today. */
const putBeforePerson = async (
  deps: Dependencies,
  call: Call,
  device: DeviceRecord,
  doubtful: Doubtful,
): Promise<Result<SyncResult, Refused>> => {
  const counted = await countConflict(deps, call, device)
  return counted.ok ? ok(await openConflict(deps, call, device, doubtful)) : counted
}

/**
 * One entry of a device's queue: confirmed, or before a person. Once confirmed it stays so, once put before a person too,
 * whoever sends it again and however often. Limited: `tooMany`; it stays with the device then.
 */
export const takeEntry = async (
  deps: Dependencies,
  call: Call,
  device: DeviceRecord,
  sent: SentEntry,
): Promise<Result<SyncResult, Refused>> => {
  const { entryId } = sent
  const read = await openEntry(deps, device, sent)
  const opened = read !== undefined && 'entry' in read ? read : undefined
  const record = opened && (await findMeant(deps, device, opened.entry))
  const confirmed: SyncResult = { entryId, outcome: 'confirmed' }
  if (opened && record && isHandedOverBy(record, opened.entry)) return ok(await answerSaved(deps, record, confirmed))
  const before = await findConflict(deps, device, entryId)
  if (before !== undefined) return ok(before)
  if (opened === undefined)
    return putBeforePerson(deps, call, device, {
      sent,
      ...(read !== undefined && { signed: read.signed }),
      reason: 'unreadable',
    })

  const judged = await judge(deps, call, device, opened.entry, record)
  const reason = judged.ok ? await handOver(deps, call, judged.value, opened) : judged.error
  if (reason === undefined) return ok(confirmed)
  // Read again: another window may have been faster just now.
  const latest = await findMeant(deps, device, opened.entry)
  // Or the same officer's online try under this very id.
  if (latest && isHandedOverBy(latest, opened.entry)) return ok(await answerSaved(deps, latest, confirmed))
  const doubtful = { sent, ...opened, reason, ...(latest !== undefined && { record: latest }) }
  return putBeforePerson(deps, call, device, doubtful)
}
