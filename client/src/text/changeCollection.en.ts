import type zh from './changeCollection.zh'

const en: typeof zh = {
  title: 'Change the collection',
  ask: 'Possible until the card is sent',
  window: 'Collect at the window',
  windowHow: (office) => `In person at ${office}, ID window`,
  windowOld: 'The old card is handed in there',
  mail: 'By mail',
  mailHow: 'By EMS; you sign for it yourself',
  mailOld: 'Hand the old card to the carrier',
  mailFee: (money) => `The fee of ${money} and the postage are paid to the carrier`,
  recipient: 'Recipient',
  recipientHint: 'Real name',
  phone: 'Mobile',
  phoneHint: '11 digits',
  region: 'Region',
  regionHint: 'Province, city, county',
  address: 'Address',
  addressHint: 'Street, number, building',
  error: {
    required: 'Please fill this in',
    mobile: 'A mobile number has 11 digits and begins with 1',
    addressTooShort: 'Too short: include the house number',
    tooLong: 'Too long, please shorten it',
    format: 'Contains characters that cannot be used',
  },
  same: 'Nothing has changed',
  submit: 'Save the change',
  saving: 'Saving',
  saved: 'Changed',
  gone: 'The card has been sent: no change is possible',
}
export default en
