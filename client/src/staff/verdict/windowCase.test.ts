import { instant, type ManifestCase } from '@resident-card/shared'
import { caseOffline } from './windowCase'

/** 14 December 2026, 23:30 in China: still the 14th there. */
const at = instant(Date.UTC(2026, 11, 14, 15, 30))
const row: ManifestCase = {
  tag: '0'.repeat(16),
  caseId: 'a'.repeat(26),
  caseNo: '20261119-3MX9-5',
  name: 'Sample Chen',
  reason: 'damaged',
  place: 'A12',
  receivedAt: 1,
  collectBy: '2026-12-14',
  feeDueFen: 4000,
  guardianMay: false,
}

describe('a case of the device’s list at the counter', () => {
  it('keeps the rules of the old card, the fee and who may collect', () => {
    expect(caseOffline(row, at)).toMatchObject({
      oldCardDue: true,
      feePaid: false,
      feeFen: 4000,
      collectors: ['holder'],
    })
    expect(caseOffline({ ...row, reason: 'lost', feeDueFen: 0, guardianMay: true }, at)).toMatchObject({
      oldCardDue: false,
      feePaid: true,
      collectors: ['holder', 'guardian'],
    })
  })

  it.each([
    ['2026-12-15', false],
    ['2026-12-14', false],
    ['2026-12-13', true],
  ])('with %s as the last day it is past it: %s', (collectBy, past) => {
    expect(caseOffline({ ...row, collectBy }, at).pastLimit).toBe(past)
  })

  it('has no limit where none is set', () => {
    const { collectBy: _none, ...open } = row
    expect(caseOffline(open, at).pastLimit).toBe(false)
  })
})
