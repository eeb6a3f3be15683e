import { counted } from '@resident-card/shared'
import type zh from './code.zh'

const en: typeof zh = {
  title: 'Collection code',
  qr: 'Collection code, to be scanned at the window',
  next: (seconds) => `Changes in ${seconds} s`,
  fetching: 'Fetching your code',
  digitsLabel: 'Digits to read out',
  digitsTip: (minutes) => `If it cannot be scanned, read out these 12 digits. Valid for ${counted(minutes, 'minute')}`,
  digitsComing: 'New digits are on their way',
  offline: 'No network: please show the QR code',
  offlineFor: (minutes) => `Works without network for another ${minutes} min`,
  usedUp: 'Go online once, or bring your collection slip',
  usedUpWhy: 'This code has expired',
  reconnect: 'Online again: fetch a new code',
  otherDevice: 'Another phone fetched your code too',
  otherDeviceHow:
    'If the phone is yours or your family’s, nothing needs to be done. If not, revoke its code now and tell the officer at the window.',
  revoke: {
    open: 'Revoke the codes on other phones',
    title: 'Revoke the codes on other phones?',
    text: 'After that, only the code on this phone works. If somebody shows an old code from another phone, the officer sees “revoked” and does not hand over the card.',
    how: 'A window without network only learns of it once it is online again.',
    go: 'Revoke them',
    busy: 'revoking',
    keep: 'Not now',
    done: (n) =>
      n === 0 ? 'No other phone had a valid code' : `Codes on ${n} ${n === 1 ? 'phone' : 'phones'} revoked`,
    failed: 'Not revoked: please try again',
  },
  bringOldCard: 'Bring your old card to hand in',
  bringNothing: 'The old card is void; please hand it in if you find it',
  inPerson: 'Come in person: photo and fingerprints are compared',
  fee: (money) => `Fee ${money}, paid at the window`,
  feePaid: 'Fee paid',
  window: (office) => `${office}, ID window`,
  openToday: (hours) => `Today ${hours}`,
  closedToday: 'Closed today',
  collectBy: (date) => `Collect by ${date}`,
  collectByLate: (date) => `The date was ${date}; the card has not lapsed, please come soon`,
  route: 'Directions',
  slip: 'Save the slip',
  screenshot: 'Screenshots expire: please show this page',
  notReady: {
    title: 'Not ready yet',
    text: 'The code appears here once the card is at the window',
    action: 'See the progress',
  },
  collected: {
    title: 'Already collected',
    text: 'This code was used and cannot be used again',
    action: 'See the case',
  },
}
export default en
