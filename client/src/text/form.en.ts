import type zh from './form.zh'

const en: typeof zh = {
  title: { lost: 'Lost card', damaged: 'Damaged card' },
  step: (now, all) => `Step ${now} of ${all}`,
  saved: (time) => `Saved ${time}`,
  notSaved: 'This device cannot keep it: finish before you leave',
  lacking: (count, first) => `${count} still missing: ${first}`,
  gone: { text: 'No unfinished application was found', action: 'Start again' },
  damage: {
    broken: 'Broken or torn',
    illegible: 'Text or photo illegible',
    unreadableChip: 'Machines cannot read it',
  },
  need: {
    damage: 'kind of damage',
    photo: 'photo',
    phone: 'mobile number',
    authority: 'office',
    collection: 'how to collect',
    recipient: 'recipient',
    mailPhone: 'recipient’s mobile',
    region: 'region',
    address: 'address',
  },
  phone: 'Mobile',
  phoneError: {
    missing: 'Enter a mobile number',
    notDigits: 'Digits only',
    tooShort: (by) => `${by} too few: a mobile number has 11 digits`,
    tooLong: (by) => `${by} too many: a mobile number has 11 digits`,
    notMobile: 'Not a mobile number: it starts with 13 to 19',
  },
}
export default en
