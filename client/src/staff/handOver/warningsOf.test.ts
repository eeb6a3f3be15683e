import { instant } from '@resident-card/shared'
import { sayIn } from '../../text/say'
import off from '../../text/staff/offline.en'
import t from '../../text/staff/scan.en'
import type { Scanned } from '../verdict/scanned'
import { warningsOf } from './warningsOf'
import type { WindowCase } from '../verdict/windowCase'

const words = { t, off, say: sayIn('en') }
const at = instant(Date.UTC(2026, 11, 14, 2, 52))
const of: WindowCase = {
  caseId: 'a'.repeat(26),
  caseNo: '20261119-3MX9-5',
  name: 'Sample Chen',
  reason: 'lost',
  oldCardDue: false,
  feeFen: 0,
  feePaid: true,
  pastLimit: false,
  collectors: ['holder'],
  otherDevice: false,
}
const online: Scanned = { source: 'online', input: '1', verdict: { verdict: 'ready', at } }
const lookedUp: Scanned = { source: 'online', lookUpId: 'b'.repeat(26), verdict: { verdict: 'ready', at } }
const offline: Scanned = {
  source: 'offline',
  input: '1',
  verdict: { verdict: 'ready', at, dataAt: at, unchecked: ['handedOverElsewhere', 'withdrawnOrRevoked', 'clock'] },
}
const collected: Scanned = { source: 'online', input: '1', verdict: { verdict: 'collected', at } }

describe('what the officer must know before checking', () => {
  it.each<readonly [string, Scanned, WindowCase, readonly string[]]>([
    ['an ordinary one: nothing', online, of, []],
    ['a code from another phone: look twice', online, { ...of, otherDevice: true }, ['otherDevice']],
    ['found without a code', lookedUp, of, ['lookUp']],
    ['past the last day', online, { ...of, pastLimit: true, collectBy: '2026-12-13' }, ['pastLimit']],
    ['all at once', lookedUp, { ...of, otherDevice: true, pastLimit: true }, ['otherDevice', 'lookUp', 'pastLimit']],
    ['nothing to look at twice where nothing is handed over', collected, { ...of, otherDevice: true }, []],
  ])('%s', (_story, scanned, one, keys) => {
    expect(warningsOf(scanned, one, '2026-12-14', words).map(({ key }) => key)).toEqual(keys)
  })

  it('says first what could not be checked, the clock on a line of its own', () => {
    const said = warningsOf(offline, { ...of, pastLimit: true }, '2026-12-14', words)
    expect(said.map(({ lead }) => lead)).toEqual([off.unchecked, off.unchecked, undefined])
  })

  it('says by how much this device’s clock is off, where it was the judge', () => {
    const slow = -10 * 60_000
    const said = warningsOf(offline, of, '2026-12-14', words, slow).find(({ key }) => key === 'clock')
    expect(said?.text).toContain('10 min slow')
    expect(warningsOf(online, of, '2026-12-14', words, slow)).toEqual([])
  })
})
