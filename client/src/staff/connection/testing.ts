import type { DeskState } from '../offline/ground/deskState'

/** A prepared desk with a network, for tests. */
export const aDesk = (more: Partial<DeskState> = {}): DeskState => ({
  loaded: true,
  connection: 'online',
  connectionSince: 0,
  vault: 'open',
  dataAt: 0,
  cases: 12,
  syncing: false,
  clockSure: true,
  deviceRevoked: false,
  triesLeft: 5,
  queue: { waiting: 0, conflicts: 0, sending: false, lines: [] },
  ...more,
})
