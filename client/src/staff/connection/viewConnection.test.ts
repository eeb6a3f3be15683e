import { sayIn } from '../../text/say'
import t from '../../text/staff/offline.en'
import type { DeskState } from '../offline/ground/deskState'
import { aDesk } from './testing'
import { viewConnection } from './viewConnection'

const MINUTE = 60_000
/** 14 December 2026, 10:52 in China. */
const now = Date.UTC(2026, 11, 14, 2, 52)
const since = now - 12 * MINUTE
const view = (more: Partial<DeskState>) =>
  viewConnection(aDesk({ connectionSince: since, dataAt: now - 15 * MINUTE, ...more }), now, t, sayIn('en'))
const queue = (more: Partial<DeskState['queue']>) => ({ waiting: 0, conflicts: 0, sending: false, lines: [], ...more })
const bare = (vault: DeskState['vault'], connection: DeskState['connection'], more: Partial<DeskState> = {}) => {
  const { dataAt: _none, ...desk } = aDesk({ connectionSince: since, vault, connection, ...more })
  return viewConnection(desk, now, t, sayIn('en'))
}

describe('the connection at a glance', () => {
  it('online: so, and how old the offline data are', () => {
    expect(view({})).toEqual({
      tone: 'online',
      title: 'Online',
      parts: ['offline data of 15 min ago'],
      alerts: [],
      goes: 'queue',
    })
  })

  it('offline: since when, how old the data are, how many wait', () => {
    expect(view({ connection: 'offline', queue: queue({ waiting: 3 }) })).toEqual({
      tone: 'offline',
      title: 'No network, working offline since 10:40',
      parts: ['offline data of 15 min ago', '3 waiting'],
      alerts: [],
      goes: 'queue',
    })
  })

  it('back online: the queue drains before everybody’s eyes', () => {
    expect(view({ queue: queue({ waiting: 2, sending: true }) }).parts).toContain('sending, 2 to go')
  })

  it.each([
    ['data older than 8 hours', { connection: 'offline', dataAt: now - 481 * MINUTE }, t.strip.dataOld(8)],
    ['a clock 10 minutes fast', { clockOffByMs: 10 * MINUTE }, t.strip.clockOff('10 min', true)],
    ['a clock 4 minutes slow', { clockOffByMs: -4 * MINUTE }, t.strip.clockOff('4 min', false)],
    ['a conflict', { queue: queue({ conflicts: 1 }) }, t.strip.conflicts(1)],
    ['a revoked device', { deviceRevoked: true }, t.strip.revoked],
  ] as const)('warns of %s', (_what, more, words) => {
    expect(view(more).alerts).toEqual([words])
  })

  it.each([
    ['none', 'online', 'prepare', []],
    ['wiped', 'online', 'prepare', []],
    ['locked', 'online', 'unlock', []],
    ['locked', 'offline', 'unlock', [t.strip.lockedOffline]],
    ['none', 'offline', 'queue', [t.strip.noData]],
    ['wiped', 'offline', 'queue', [t.strip.wiped]],
  ] as const)('without open data (%s, %s) leads to %s', (vault, connection, goes, alerts) => {
    expect(bare(vault, connection)).toMatchObject({ goes, alerts })
  })

  it('never offers to prepare a revoked device', () => {
    expect(bare('wiped', 'online', { deviceRevoked: true }).goes).toBe('queue')
  })

  it('leads to a conflict before anything else', () => {
    expect(bare('locked', 'online', { queue: queue({ conflicts: 1 }) }).goes).toBe('queue')
  })
})
