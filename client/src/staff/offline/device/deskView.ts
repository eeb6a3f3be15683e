import { settingMs } from '@resident-card/shared'
import type { DeskParts } from './deskParts'
import { dataAtOf, vaultSaid } from './deviceState'
import type { DeskState } from '../ground/deskState'

/** What the screens are told. */
export const deskView = ({ memory, connection, queue, clock }: DeskParts): DeskState => {
  const time = clock.time()
  const { device, vault, work } = memory
  const { lines } = queue
  const dataAt = dataAtOf(device)
  return {
    loaded: work.loaded,
    connection: connection.state,
    connectionSince: connection.since,
    vault: vaultSaid(device),
    ...(device.kind === 'locked' && device.byIdling && { lockedByIdling: true }),
    ...(dataAt !== undefined && { dataAt }),
    ...(vault !== undefined && { cases: vault.cases, staff: vault.content.staff }),
    syncing: work.syncing,
    ...(time !== undefined &&
      Math.abs(time.offByMs) > settingMs('clockOffSaid', time.now) && { clockOffByMs: time.offByMs }),
    clockSure: time?.sure ?? false,
    deviceRevoked: device.kind === 'revoked',
    triesLeft: work.triesLeft,
    queue: {
      waiting: lines.filter(({ state }) => state === 'unconfirmed').length,
      conflicts: lines.filter(({ state }) => state === 'conflict').length,
      sending: work.sending,
      lines,
    },
  }
}
