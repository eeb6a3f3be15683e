import { capital, inEnglish } from '@resident-card/shared'
import type zh from './bind.zh'

const en: typeof zh = {
  title: 'Confirm who you are',
  ask: 'Who are you?',
  why: 'Checked once against the register. One account for one person; you cannot change it yourself later.',
  name: 'Name',
  nameHint: 'As in the hukou booklet',
  number: 'Citizen no.',
  numberHint: '18 characters; the last may be X',
  tip: 'Used only to confirm you and for the card. Kept encrypted; screens show only its first and last digits.',
  privacy: 'I agree that these are used to confirm who I am',
  privacyNote: 'Without this, only the notice and the offices are open',
  privacyRead: 'Read the privacy notice',
  submit: 'Confirm and go on',
  submitting: 'Checking',
  need: { name: 'name', number: 'citizen number', privacy: 'your agreement' },
  lacking: (count, first) => `${count} still missing: ${first}`,
  error: {
    nameMissing: 'Enter your name',
    nameTooLong: (most) => `Too long: ${most} characters at most`,
    nameWrong: 'Some characters cannot be used in a name',
    missing: 'Enter your citizen number',
    tooShort: (by) => `${by} too few: it has 18 characters`,
    tooLong: (by) => `${by} too many: it has 18 characters`,
    format: 'Digits only; the last may be X',
    date: 'Digits 7 to 14 are not a real date of birth',
    check: 'This number cannot be right; compare it digit by digit',
  },
  notConfirmed: (left) =>
    left === undefined
      ? 'Name and number do not match the register. Check them and try again'
      : left === 0
        ? 'Name and number do not match the register. No tries left today: come back tomorrow, or go to your hukou station'
        : `Name and number do not match the register. ${left} ${left === 1 ? 'try' : 'tries'} left today`,
  limited: (tries) =>
    `${capital(inEnglish(tries))} ${tries === 1 ? 'try' : 'tries'} today did not match. Come back tomorrow; if urgent, take your hukou booklet to your hukou station.`,
  alreadyBoundElsewhere:
    'This person is bound to another account. If that was not you, have it checked at your hukou station.',
  alreadyBound: 'Your account is already bound and cannot be changed to someone else.',
  bound: {
    title: 'Confirmed',
    text: 'This WeChat is confirmed to be yours. There is nothing more to fill in.',
    go: 'Go on',
  },
  stations: 'See the offices',
}
export default en
