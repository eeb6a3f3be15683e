import { settingMs } from '@resident-card/shared'
import type { DeskParts } from './deskParts'
import type { DeskState } from './deskState'

const vaultState = ({ vault, prepared, wiped }: DeskParts['memory']): DeskState['vault'] => {
  if (vault !== undefined) return 'open'
  return prepared ? 'locked' : wiped ? 'wiped' : 'none'
}

/** What the screens are told. */
export const deskView = ({ memory, connection, queue, clock }: DeskParts): DeskState => {
  const time = clock.time()
  const { vault } = memory
  const { lines } = queue
  const dataAt = vault?.dataAt ?? memory.lockedDataAt
  return {
    loaded: memory.loaded,
    connection: connection.state,
    connectionSince: connection.since,
    vault: vaultState(memory),
    ...(vault === undefined && memory.idled !== undefined && { lockedByIdling: true }),
    ...(dataAt !== undefined && { dataAt }),
    ...(vault !== undefined && { cases: vault.cases, staff: vault.content.staff }),
    syncing: memory.syncing,
    ...(time !== undefined &&
      Math.abs(time.offByMs) > settingMs('clockOffSaid', time.now) && { clockOffByMs: time.offByMs }),
    clockSure: time?.sure ?? false,
    deviceRevoked: memory.revoked,
    triesLeft: memory.triesLeft,
    queue: {
      waiting: lines.filter(({ state }) => state === 'unconfirmed').length,
      conflicts: lines.filter(({ state }) => state === 'conflict').length,
      sending: memory.sending,
      lines,
    },
  }
}
