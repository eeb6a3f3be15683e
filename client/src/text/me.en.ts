import type zh from './me.zh'

const en: typeof zh = {
  title: 'My account',
  notBound: 'Not confirmed yet',
  bind: 'Confirm it',
  cases: 'My cases',
  messages: 'Messages',
  unread: (count) => `${count} unread`,
  language: 'Language',
  elder: 'Large text',
  elderHow: 'Larger letters and buttons',
  theme: 'Appearance',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  languages: { zh: '中文', en: 'English' },
  about: 'About this service',
  sources: 'Rules and sources',
  privacy: 'How your data are used',
  sample: 'People, addresses, phones and offices here are sample data; no real card is issued.',
  staffDesk: 'Open the desk',
  signOut: 'Sign out',
  everywhere: {
    title: 'Sign out everywhere',
    how: 'If a phone was lost, or you signed in on somebody else’s device',
    ask: 'Sign out everywhere?',
    askHow:
      'Every phone and computer signed in to this account is signed out and has to sign in again. Nothing that was submitted changes.',
    yes: 'All',
    no: 'Cancel',
    done: 'Signed out on every device',
  },
  switchPerson: 'Choose another sample person',
  aboutText: [
    'Replace a resident ID card online: apply, choose where to collect it, follow it, collect it with a code.',
    'What the accepting and issuing authorities decide is what counts.',
  ],
  sourcesText: [
    'Limits, conditions and ways of collection come from the work guide and the process published by the Guizhou police, and from the Resident Identity Card Law.',
    'What is marked “Our own rule” fills a gap in those sources. It is not law.',
  ],
  privacyText: [
    'Only what is needed is asked for: name, citizen number, mobile number, photo; by mail also an address.',
    'It is stored encrypted. Only staff who work on your case may see it, and every look is recorded.',
    'The photo is only compared with the one on file; the one on file is printed on the card.',
  ],
}
export default en
