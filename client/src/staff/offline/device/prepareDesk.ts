import { settingAt, type CallError, type OwnFailure, type Reply, type SessionView } from '@resident-card/shared'
import { toBase64 } from '../../../lib/bytes'
import { VAULT_LOCK } from '../../../lib/vaultNames'
import type { DeskParts } from './deskParts'
import type { Prepared } from '../ground/deskState'
import { readOrMakeIdentity, replaceIdentity, type DeviceIdentity } from '../vault/identity'
import { timeNow } from './judgeOffline'
import { REVOKED } from './lookAtDevice'
import { askChanges, type ManifestChanges } from '../vault/manifestChanges'
import { triesLeft } from '../vault/pinTries'
import { takeKeys, wipeIfTold } from './syncVault'
import { Vault } from '../vault/vault'
import { wipeDevice } from './wipeDevice'

const failed = (failure: OwnFailure): { readonly ok: false; readonly error: CallError } => ({
  ok: false,
  error: { ...failure, traceId: '' },
})
const isPin = (pin: string, now: number): boolean => /^\d+$/.test(pin) && pin.length === settingAt('pinDigits', now)

/** A device that belongs to another authority begins anew with an id of its own. */
const enrol = async ({ ports }: DeskParts, name: string): Promise<Reply<DeviceIdentity>> => {
  const send = async (identity: DeviceIdentity): Promise<Reply<DeviceIdentity>> => {
    const { deviceId, publicKey } = identity
    const reply = await ports.ask.enrolDevice({ deviceId, publicKey: toBase64(publicKey), name })
    return reply.ok ? { ok: true, value: identity } : reply
  }
  const first = await send(await readOrMakeIdentity(ports))
  if (first.ok || first.error.code !== 'deviceUnknown') return first
  return send(await replaceIdentity(ports))
}

interface Fetched {
  readonly staff: SessionView
  readonly authority: string
  readonly identity: DeviceIdentity
  readonly changes: ManifestChanges
}

const fetchAll = async (parts: DeskParts, name: string): Promise<Reply<Fetched>> => {
  const { ports } = parts
  const session = await ports.ask.getSession({})
  if (!session.ok) return session
  const authority = session.value.office?.id
  if (authority === undefined) return failed({ kind: 'refused', code: 'notAtAWindow' })
  const identity = await enrol(parts, name)
  if (!identity.ok) return identity
  const changes = await askChanges(ports.ask.syncManifest, { deviceId: identity.value.deviceId })
  if (!changes.ok) return changes
  return { ok: true, value: { staff: session.value, authority, identity: identity.value, changes: changes.value } }
}

/** False: signed out meanwhile, and nothing of it stays. */
const keep = async (parts: DeskParts, pin: string, fetched: Fetched): Promise<boolean> => {
  const { ports, memory, clock, idle } = parts
  const { staff, authority, identity, changes } = fetched
  await wipeDevice(parts, 'asked')
  clock.begin(changes.now)
  await ports.texts.remove(REVOKED)
  memory.happened({ kind: 'admitted' })
  const since = memory.givenUp
  const vault = await Vault.create(ports, pin, identity, {
    content: {
      staff,
      officer: changes.officer,
      authority,
      cursor: changes.cursor,
      revoked: [...changes.revoked],
      offices: [...(changes.offices ?? [])],
    },
    dataAt: changes.now,
    rows: changes.rows,
    anew: true,
  })
  if (!memory.happened({ kind: 'prepared', vault }, since)) {
    await ports.removeVault()
    return false
  }
  idle.begin()
  memory.note({ triesLeft: await triesLeft(ports.texts, timeNow(parts).now), lastSyncAt: ports.wallNow() })
  return true
}

/**
 * Makes this device ready to work without network for the officer signed in: made known at their authority, everything
 * fetched, sealed with their PIN. Whoever's data lay here before are wiped. Error codes of our own: `pin`, `keyList` (not
 * signed by the root key of this build), `notDurable`, `notAtAWindow`, `signedOut`; else the server's, e.g. `deviceRevoked`.
 */
export const prepareDesk = async (parts: DeskParts, pin: string, name: string): Promise<Prepared> => {
  if (!isPin(pin, timeNow(parts).now)) return failed({ kind: 'invalid', code: 'pin' })
  const since = parts.memory.givenUp
  try {
    await parts.ports.texts.keep()
    const fetched = await fetchAll(parts, name)
    if (!fetched.ok) {
      await wipeIfTold(parts, fetched.error)
      return fetched
    }
    if (!(await takeKeys(parts, fetched.value.changes))) return failed({ kind: 'fault', code: 'keyList' })
    const isKept = await parts.ports.alone(
      VAULT_LOCK,
      async () => parts.memory.givenUp === since && (await keep(parts, pin, fetched.value)),
    )
    return isKept ? { ok: true } : failed({ kind: 'refused', code: 'signedOut' })
  } catch {
    return failed({ kind: 'unavailable', code: 'notDurable' })
  } finally {
    parts.changed()
  }
}
