import { counted } from '@resident-card/shared'
import type zh from './mend.zh'

const en: typeof zh = {
  title: 'Correct the application',
  returnedBy: (office, when) => (office === undefined ? `Returned ${when}` : `Returned by ${office}, ${when}`),
  toMend: (field) => `To correct: ${field}`,
  locked: 'No change needed',
  lockedTitle: 'Everything else you sent',
  citeReturned: 'returned with the reason',
  photo: {
    old: 'Old photo',
    new: 'New photo',
    returned: 'Returned',
    toVerify: 'To verify',
    none: 'Not taken yet',
    take: 'Take a photo',
    again: 'Take another',
    uploading: 'Sending the photo',
    how: 'Face straight, brows and ears free, good light, light background',
    unseen: 'The photo cannot be shown',
  },
  now: (value) => `Now: ${value}`,
  phone: 'Mobile',
  phoneHint: '11 digits',
  chooseAuthority: 'Choose another authority',
  needed: {
    photo: 'take a new photo',
    damage: 'choose the damage',
    phone: 'enter a mobile number',
    acceptingAuthority: 'choose an authority',
    collection: 'choose how to collect',
  },
  lacking: (count, first) => `${count} left: ${first}`,
  paused: (days) =>
    `The time you take does not count. Sent again, it is verified within ${counted(days, 'working day')}.`,
  withdraw: 'Withdraw',
  submit: 'Send again',
  submitting: 'Sending',
  submitted: 'Sent again',
  notSent: 'Not sent. What you entered is kept: try again',
  notReturned: { title: 'Nothing to correct', text: 'This application is not waiting for you', action: 'See the case' },
}
export default en
