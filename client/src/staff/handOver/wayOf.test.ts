import { encodeToken, instant, type AuthorityId } from '@resident-card/shared'
import type { DeskState } from '../offline/ground/deskState'
import type { Scanned } from '../verdict/scanned'
import { wayOf, type Way } from './wayOf'

const HOUR = 3_600_000
const now = 1_000 * HOUR
const token = encodeToken({
  keyId: 1,
  codeId: new Uint8Array(16),
  authority: '520102003' as AuthorityId,
  slot: 100,
  signature: new Uint8Array(64),
})
const ready = { verdict: 'ready', at: now } as const
const scannedOnline: Scanned = { source: 'online', input: token, verdict: ready }
const digitsOnline: Scanned = { source: 'online', input: '482719360584', verdict: ready }
const lookedUp: Scanned = { source: 'online', lookUpId: 'b'.repeat(26), verdict: ready }
const scannedHere: Scanned = {
  source: 'offline',
  input: token,
  verdict: { verdict: 'ready', at: instant(now), unchecked: [] },
}

type Desk = Pick<DeskState, 'connection' | 'vault' | 'dataAt' | 'deviceRevoked'>
const online: Desk = { connection: 'online', vault: 'open', dataAt: now - HOUR, deviceRevoked: false }
const offline: Desk = { ...online, connection: 'offline' }
const { dataAt: _none, ...withoutData } = offline

const wait = (why: Extract<Way, { kind: 'wait' }>['why']): Way => ({ kind: 'wait', why })

describe('how a card can be handed over now', () => {
  it.each<readonly [string, Scanned, Desk, Way]>([
    ['scanned online, network there', scannedOnline, online, { kind: 'online' }],
    ['scanned online, nothing prepared: who cares', scannedOnline, { ...online, vault: 'none' }, { kind: 'online' }],
    ['looked up, network there', lookedUp, online, { kind: 'online' }],
    ['scanned online, network gone since', scannedOnline, offline, { kind: 'offline' }],
    ['digits read out, network gone: they prove nothing later', digitsOnline, offline, wait('onlyOnline')],
    ['looked up, network gone', lookedUp, offline, wait('onlyOnline')],
    ['network gone, data locked', scannedOnline, { ...offline, vault: 'locked' }, wait('needsUnlock')],
    ['network gone, never prepared', scannedOnline, { ...withoutData, vault: 'none' }, wait('notPrepared')],
    ['network gone, data wiped', scannedOnline, { ...withoutData, vault: 'wiped' }, wait('notPrepared')],
    ['network gone, device revoked', scannedOnline, { ...offline, deviceRevoked: true }, wait('notPrepared')],
    ['judged here, no network', scannedHere, offline, { kind: 'offline' }],
    ['judged here, network back: through the queue, sent at once', scannedHere, online, { kind: 'offline' }],
    ['data of exactly 8 hours', scannedHere, { ...offline, dataAt: now - 8 * HOUR }, { kind: 'offline' }],
    ['data a moment older', scannedHere, { ...offline, dataAt: now - 8 * HOUR - 1 }, wait('dataOld')],
  ])('%s', (_story, scanned, desk, way) => {
    expect(wayOf(scanned, desk, now)).toEqual(way)
  })
})
