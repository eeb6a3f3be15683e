import type zh from './changeCollection.zh'

const en: typeof zh = {
  title: 'Change the collection',
  lead: 'Possible until the card is sent',
  same: 'Nothing has changed',
  lacking: (count) => `${count} left to correct`,
  submit: 'Save the change',
  saving: 'Saving',
  saved: 'Changed',
  gone: { title: 'Too late to change', text: 'The card has been sent, or the case is closed', action: 'See the case' },
}
export default en
