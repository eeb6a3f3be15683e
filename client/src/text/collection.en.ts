import { counted } from '@resident-card/shared'
import type zh from './collection.zh'

const en: typeof zh = {
  ask: 'How to get the new card',
  window: {
    title: 'Collect at the window',
    where: (office) => `Hukou window of ${office}`,
    told: 'Your messages here say as soon as it is there',
    code: 'Show your collection code; you are compared, then you get it',
    old: {
      damaged: 'The old card is handed back there',
      lost: 'If the old card was found, hand it in',
    },
    fee: (money) => `Fee ${money}, paid on collection`,
    until: (days) => `Collect within ${counted(days, 'working day')} of acceptance`,
    cite: 'window collection',
    citeOld: 'old card handed back',
  },
  mail: {
    title: 'By mail',
    aside: 'EMS',
    how: 'To the address you give; you sign for it',
    howChosen: 'To the address below; you sign for it',
    old: 'The old card is handed back on delivery',
    cite: 'mail collection',
  },
  parcel: 'Recipient',
  recipient: 'Recipient',
  recipientHint: 'Real name',
  recipientAside: 'Must sign in person',
  phoneHint: '11-digit mobile number',
  region: 'Region',
  regionHint: 'Province, city, county',
  address: 'Address',
  addressHint: 'Street, building, number',
  error: {
    recipient: 'Enter the recipient’s name',
    recipientTooLong: (most) => `Too long: ${most} characters at most`,
    region: 'Choose the region',
    address: 'Enter the address',
    addressTooShort: 'Too short: add building and number',
    addressTooLong: (most) => `Too long: ${most} characters at most`,
  },
  fee: {
    title: 'Paid to the carrier',
    text: (money) => `Fee ${money} and postage, on delivery`,
    cite: 'paid on delivery',
  },
  old: {
    title: 'Keep the old card ready',
    text: 'Give it to the carrier when you sign for the new one.',
    cite: 'old card handed back',
    office: 'taken back by the carrier',
  },
  oldLost: { title: 'The old card is invalid once you submit', text: 'If found, give it to the carrier on delivery.' },
  tip: 'Way and address can be changed until it is sent',
  next: 'check',
  back: 'Back to check',
  pick: { province: 'Choose a province', city: 'Choose a city', county: 'Choose a county' },
}
export default en
