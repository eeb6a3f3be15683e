import type { SessionView } from '@resident-card/shared'
import { staffHere } from './staffHere'

const officer = { role: 'windowOfficer', officerNo: '520001' } as SessionView
const other = { role: 'windowOfficer', officerNo: '520002' } as SessionView

describe('whose desk a page without network is', () => {
  it.each([
    ['opened with the PIN', { staff: officer }, undefined, officer],
    ['a page with a form on it, locked by idling: it stays', { lockedByIdling: true as const }, officer, officer],
    ['a page opened after that: the PIN first', { lockedByIdling: true as const }, undefined, undefined],
    ['wiped, signed out, or prepared by somebody else: shut', {}, officer, undefined],
    ['somebody else has opened theirs', { staff: other }, officer, other],
  ])('%s', (_story, desk, before, now) => {
    expect(staffHere(desk, before)).toBe(now)
  })
})
