import { EMPTY_HANDOVER, handoverInput, isBegun, missingForHandover, signatureFits, type VerdictCase } from './missing'

const lost: VerdictCase = {
  caseId: 'a'.repeat(26),
  version: 4,
  caseNo: '20261126-7KQ4-8',
  reason: 'lost',
  name: 'Sample Wang',
  maskedNumber: '5201**********1234',
  oldCardDue: false,
  feeFen: 4000,
  feePaid: false,
  pastLimit: false,
  collectors: ['holder'],
  otherDevice: false,
  mayUndo: false,
}
const damaged: VerdictCase = { ...lost, reason: 'damaged', oldCardDue: true }
const all = { checks: ['faceMatchesNewCard', 'cardAndChipRight'], feeTaken: true, signature: 'aaaa' } as const

describe('before a card leaves the window', () => {
  it.each([
    [
      'nothing is done yet',
      EMPTY_HANDOVER,
      damaged,
      ['faceMatchesNewCard', 'cardAndChipRight', 'oldCard', 'fee', 'signature'],
    ],
    [
      'a lost card has no old one to take back',
      EMPTY_HANDOVER,
      lost,
      ['faceMatchesNewCard', 'cardAndChipRight', 'fee', 'signature'],
    ],
    ['only the old card is missing', all, damaged, ['oldCard']],
    ['a statement settles the old card', { ...all, oldCard: 'statement' }, damaged, []],
    ['a fee paid before is not asked for again', { ...all, feeTaken: false }, { ...lost, feePaid: true }, []],
    ['no fingerprint reader, no fingerprint', all, lost, []],
    ['everything but the signature', { checks: all.checks, feeTaken: true }, lost, ['signature']],
  ] as const)('%s', (_story, form, of, missing) => {
    expect(missingForHandover(form, of)).toEqual(missing)
  })

  it('says nothing of an old card when a lost one is replaced', () => {
    expect(handoverInput({ ...all, oldCard: 'returned' }, lost, '123').oldCard).toBe('notApplicable')
    expect(handoverInput({ ...all, oldCard: 'returned' }, damaged, '123').oldCard).toBe('returned')
  })

  it('takes a signature up to 200 KB', () => {
    expect(signatureFits('a'.repeat(266_666))).toBe(true)
    expect(signatureFits('a'.repeat(266_668))).toBe(false)
  })

  it('knows when a second scan would wipe something away', () => {
    expect(isBegun(EMPTY_HANDOVER)).toBe(false)
    expect(isBegun({ ...EMPTY_HANDOVER, feeTaken: true })).toBe(true)
  })
})
