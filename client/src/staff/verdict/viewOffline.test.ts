import { instant, OFFLINE_VERDICTS, type ManifestCase, type OfflineVerdict } from '@resident-card/shared'
import { sayIn } from '../../text/say'
import off from '../../text/staff/offline.en'
import t from '../../text/staff/scan.en'
import { viewOffline } from './viewOffline'

const say = sayIn('en')
/** 14 December 2026, 10:52 in China. */
const at = instant(Date.UTC(2026, 11, 14, 2, 52))
const MINUTE = 60_000
const today = '2026-12-14'
const chen: ManifestCase = {
  tag: '0'.repeat(16),
  caseId: 'a'.repeat(26),
  caseNo: '20261119-3MX9-5',
  name: 'Sample Chen',
  reason: 'lost',
  receivedAt: at - 86_400_000,
  feeDueFen: 0,
  guardianMay: false,
}
const view = (more: Partial<OfflineVerdict> & Pick<OfflineVerdict, 'verdict'>) =>
  viewOffline({ at, dataAt: instant(at - 12 * MINUTE), unchecked: [], ...more }, today, { t, off, say })

describe('a verdict without network', () => {
  it('says that it is offline and how old the data are, above everything', () => {
    const screen = view({ verdict: 'ready', case: chen })
    expect(screen.banner).toEqual({
      title: 'Checked offline, data of 12 min ago',
      text: 'Unconfirmed until it is sent',
    })
    expect(screen.kind).toBe('ok')
    expect(screen.advice).toBeUndefined()
  })

  it('says what could not be checked, and since when', () => {
    const both = view({ verdict: 'ready', case: chen, unchecked: ['handedOverElsewhere', 'withdrawnOrRevoked'] })
    expect(both.unchecked).toEqual(['since 10:40: handed over elsewhere, withdrawn or revoked'])
    const clock = view({ verdict: 'expired', unchecked: ['clock'] })
    expect(clock.unchecked).toEqual(['the time (reopened since: 2 minutes of room)'])
    expect(view({ verdict: 'forged' }).unchecked).toEqual([])
  })

  it('says by how much a code ran out', () => {
    expect(view({ verdict: 'expired', expiredBySeconds: 150 }).notes[0]).toContain('2 min')
  })

  it('says when this very device handed it over', () => {
    const screen = view({ verdict: 'handedOverHere', case: chen, handedOverAt: instant(at - 25 * MINUTE) })
    expect(screen.facts).toContainEqual({ name: 'Handed over', value: 'today 10:27', aside: ' (25 min ago)' })
  })

  it('says which window it belongs to, where that is near', () => {
    const office = { id: '520102004', name: 'Next station', address: 'Sample road 1' }
    expect(view({ verdict: 'otherAuthority', office }).facts).toMatchObject([
      { name: t.facts.authority, value: 'Next station' },
      { name: t.facts.address, value: 'Sample road 1' },
      { name: t.facts.scannedAt },
    ])
    expect(view({ verdict: 'otherAuthority' }).facts).toHaveLength(1)
  })

  it('claims no age where there are no data', () => {
    const { dataAt: _none, ...bare }: OfflineVerdict = { verdict: 'noData', at, dataAt: at, unchecked: [] }
    expect(viewOffline(bare, today, { t, off, say }).banner).toEqual({ title: 'No network, no offline data' })
  })

  it.each(OFFLINE_VERDICTS.filter((code) => code !== 'ready'))('%s says why, and what to do now', (verdict) => {
    const screen = view({ verdict })
    expect(screen.title).not.toBe('')
    expect(screen.notes.join('')).not.toBe('')
    expect(screen.advice?.title).not.toBe('')
    expect(screen.advice?.text).not.toBe('')
    expect(screen.kind).not.toBe('ok')
  })

  it('promises "unconfirmed" only where a card may go', () => {
    const promised = OFFLINE_VERDICTS.filter((verdict) => view({ verdict }).banner.text !== undefined)
    expect(promised).toEqual(['ready'])
  })
})
