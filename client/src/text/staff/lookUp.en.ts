import type zh from './lookUp.zh'

const en: typeof zh = {
  title: 'No code',
  about: 'Phone off or left at home: look up by citizen or case number',
  told: 'Every look-up is recorded: officer number, time and reason. The holder can read it under “My office”.',
  by: { title: 'Look up by', citizenNumber: 'Citizen number', caseNo: 'Case number' },
  number: 'Citizen number',
  numberHint: '18 characters',
  caseNo: 'Case number',
  caseNoHint: 'On the collection slip',
  reason: 'Why there is no code',
  reasons: {
    phoneDead: 'The phone is out of power',
    noPhone: 'No phone with them',
    codeNotShown: 'The phone does not open the code',
    noMessage: 'No message came',
    other: 'Other',
  },
  note: 'What you saw; the holder can read it',
  noteHelp: 'For example: phone switched off in front of me, hukou book shown',
  button: 'Look up',
  busy: 'Looking up…',
  missing: { number: 'the citizen number', caseNo: 'the case number', reason: 'the reason', note: 'what you saw' },
  error: {
    tooShort: (by) => `${by} missing: a citizen number has 18`,
    tooLong: (by) => `${by} too many: a citizen number has 18`,
    format: 'Digits only, the last may be X',
    date: 'Digits 7 to 14 are not a real date of birth. Please compare',
    check: 'The number does not add up: please compare digit by digit',
    caseNo: 'A character is wrong: compare with the slip, e.g. 20261126-7KQ4-8',
  },
  offline: {
    title: 'Looking up needs the network',
    words:
      'If they have a phone, scan the QR code: it can be checked without network. If not, ask them to wait. Nothing you typed is lost.',
  },
}
export default en
