import type zh from './lookUp.zh'

const en: typeof zh = {
  title: 'No code',
  about: 'Phone dead or not here: look up by number or case',
  told: 'A look-up is noted: officer’s number, time and reason. The holder reads it with the case.',
  by: { title: 'Look up by', citizenNumber: 'Citizen number', caseNo: 'Case number' },
  number: 'Citizen number',
  numberHint: '18 characters, from a paper in hand',
  caseNo: 'Case number',
  caseNoHint: 'On the collection slip',
  reason: 'Why there is no code',
  reasons: {
    phoneDead: 'The phone is dead',
    noPhone: 'No phone here',
    codeNotShown: 'The phone does not show the code',
    noMessage: 'No message ever came',
    other: 'Other',
  },
  note: 'What you saw; the holder can read it',
  noteHelp: 'e.g. phone off before my eyes, hukou book shown',
  button: 'Look up',
  busy: 'Looking…',
  missing: { number: 'the citizen number', caseNo: 'the case number', reason: 'the reason', note: 'what you saw' },
  error: {
    tooShort: (by) => `${by} missing, 18 in all`,
    tooLong: (by) => `${by} too many, 18 in all`,
    format: 'Digits only, the last may be X',
    date: 'Digits 7 to 14 are no real date of birth',
    check: 'A digit is wrong: compare one by one',
    caseNo: 'A character is wrong: compare with the slip, e.g. 20261126-7KQ4-8',
  },
  offline: {
    title: 'Looking up needs the network',
    words:
      'With a phone: ask for the QR code, it is checked without network. Without: ask them to wait. Nothing you typed is lost.',
  },
}
export default en
