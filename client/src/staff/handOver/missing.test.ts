import { EMPTY_HANDOVER, handoverAnswers, isBegun, missingForHandover, signatureFits } from './missing'
import type { VerdictCase } from '../verdict/windowCase'

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
const child: VerdictCase = { ...lost, collectors: ['holder', 'guardian'] }
const late: VerdictCase = { ...lost, pastLimit: true }
const all = { checks: ['faceMatchesNewCard', 'cardAndChipRight'], feeTaken: true, signature: 'aaaa', late: '' } as const

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
    ['everything but the signature', { checks: all.checks, feeTaken: true, late: '' }, lost, ['signature']],
    ['a child: who came must be said', all, child, ['collector']],
    ['a child that came itself', { ...all, collector: 'holder' }, child, []],
    ['a child whose mother came', { ...all, collector: 'guardian' }, child, []],
    ['past the last day without a word why', { ...all, late: '  ' }, late, ['late']],
    [
      'past the last day, with somebody’s mobile number in the reason',
      { ...all, late: 'ring 138 0000 0000' },
      late,
      ['withheld'],
    ],
    ['past the last day, with the reason', { ...all, late: 'in hospital' }, late, []],
  ] as const)('%s', (_story, form, of, missing) => {
    expect(missingForHandover(form, of)).toEqual(missing)
  })

  it('says nothing of an old card when a lost one is replaced', () => {
    expect(handoverAnswers({ ...all, oldCard: 'returned' }, lost).oldCard).toBe('notApplicable')
    expect(handoverAnswers({ ...all, oldCard: 'returned' }, damaged).oldCard).toBe('returned')
  })

  it('never notes a guardian where none may collect', () => {
    expect(handoverAnswers({ ...all, collector: 'guardian' }, lost).collector).toBe('holder')
    expect(handoverAnswers({ ...all, collector: 'guardian' }, child).collector).toBe('guardian')
  })

  it('notes why it is late only when it is', () => {
    expect(handoverAnswers({ ...all, late: ' in hospital ' }, late).late).toBe('in hospital')
    expect(handoverAnswers({ ...all, late: 'in hospital' }, lost)).not.toHaveProperty('late')
  })

  it('takes a signature up to 200 KB', () => {
    expect(signatureFits('a'.repeat(49_152))).toBe(true)
    expect(signatureFits('a'.repeat(49_156))).toBe(false)
  })

  it.each([
    [EMPTY_HANDOVER, false],
    [{ ...EMPTY_HANDOVER, feeTaken: true }, true],
    [{ ...EMPTY_HANDOVER, late: 'in hospital' }, true],
    [{ ...EMPTY_HANDOVER, collector: 'guardian' }, true],
  ] as const)('knows when a second scan would wipe something away: %j', (form, begun) => {
    expect(isBegun(form)).toBe(begun)
  })
})
