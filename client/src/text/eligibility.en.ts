import { counted, inEnglish } from '@resident-card/shared'
import type zh from './eligibility.zh'

const years = (n: number): string => counted(n, 'year', inEnglish(n))

const en: typeof zh = {
  title: { lost: 'Lost card', damaged: 'Damaged card' },
  checking: 'Checking the records',

  yes: { title: 'You can apply online', text: 'The hukou and card records show nothing against it' },
  no: {
    title: 'Not possible online now',
    text: (count) => `${count} ${count === 1 ? 'condition is' : 'conditions are'} not met; your hukou station can help`,
    textAway: (count) => `${count} ${count === 1 ? 'condition is' : 'conditions are'} not met; see below where to go`,
    pill: 'Not met',
  },
  open: {
    title: 'You have an open case',
    text: (caseNo) => `Case ${caseNo}. No other application until it is finished or withdrawn`,
    go: 'See my case',
  },

  takes: {
    time: 'Time',
    timeValue: (days) => `Within ${counted(days, 'working day')} of acceptance`,
    fee: 'Fee',
    old: 'Old card',
    oldValue: {
      lost: 'Invalid as soon as you submit, even if found',
      damaged: 'Handed back when you collect the new one',
    },
  },
  conditions: 'Conditions',
  counts: (passed, judged) => `${passed} met, ${judged} for an officer`,
  start: 'Start the application',
  goOn: 'Go on with the application',
  startTip: 'About 5 minutes; saved as you go',
  goOnTip: (saved) => `Saved ${saved}; go on from there`,

  rule: {
    hukouInGuizhou: { ok: 'Hukou in Guizhou', no: 'Hukou outside Guizhou', says: 'online for hukou in the province' },
    sixteenOrOver: {
      ok: (n) => `${n('ofAge')} or older`,
      no: (n) => `Under ${n('ofAge')}`,
      says: 'a guardian applies',
    },
    notFirstCard: {
      ok: 'Not a first card',
      no: 'No card was ever issued',
      says: 'a first card is not applied for online',
    },
    cardToReplace: {
      ok: 'The card can be replaced',
      no: 'This card cannot be replaced this way',
      says: 'online: lost and damaged cards',
    },
    cardNotExpired: {
      ok: 'The card is still in date',
      no: 'The card has expired',
      says: 'online: lost and damaged cards, no renewal',
    },
    fingerprintsWithinTwoYears: {
      ok: (n) => `Fingerprints taken within ${years(n('fingerprintsWithin'))}`,
      no: (n) => `No fingerprints within ${years(n('fingerprintsWithin'))}`,
      says: (n) => `fingerprints within the last ${years(n('fingerprintsWithin'))}`,
    },
    issuedWithinTwoYears: {
      ok: (n) => `Last card issued within ${years(n('issuedWithin'))}`,
      no: (n) => `Last card issued over ${years(n('issuedWithin'))} ago`,
      says: (n) => `not online after ${years(n('issuedWithin'))}`,
    },
    cardCarriesHukouDetails: {
      ok: 'Card agrees with the hukou record',
      no: 'Hukou details changed, card not renewed',
      says: 'not online until the card carries the changes',
    },
  },
  fact: {
    hukou: (place) => place,
    hukouAway: (place) => (place === undefined ? 'Registered in another province' : `Registered in ${place}`),
    age: (age) => `${age} years old`,
    noCard: 'No card on record',
    firstCard: 'A first card is applied for at the window',
    status: {
      valid: 'Card in force',
      lost: 'Card reported lost',
      invalid: 'Card no longer valid',
      returned: 'Card handed back to the police',
    },
    longTerm: 'Long-term validity',
    validTo: (date) => `Valid to ${date}`,
    expired: (date) => `Expired on ${date}`,
    collected: (date) => `Taken on ${date}`,
    notCollected: 'No fingerprints on record',
    collectedLast: (date) => `Last taken: ${date}`,
    issued: (date, organ) => (organ === '' ? `Issued ${date}` : `Issued ${date}, ${organ}`),
    issuedLast: (date) => `Last card: ${date}`,
    same: (count) => `Name, address and the rest: ${count} details unchanged`,
    changed: (names) => `Changed: ${names}`,
  },
  field: {
    name: 'name',
    gender: 'gender',
    ethnicity: 'ethnicity',
    birthDate: 'date of birth',
    address: 'address',
    citizenNumber: 'citizen number',
    issuingAuthority: 'issuing authority',
  },
  list: (names) => names.join(', '),
  way: {
    hukouStation: 'Apply at your hukou station; this limit does not apply there',
    updateHukouDetails: 'Get a card with the new details at your hukou station',
    crossProvince: 'Apply at an accepting point where you live, or at home',
    applyAsLost: 'Apply for a lost card instead: that can be done online',
  },
  moved: 'A move within the province needs no new card by law; if you want one, go to your hukou station',

  judged: {
    'GZ-12c': { title: 'Photo agrees with the one on file', note: 'An officer compares it after you submit' },
    'GZ-12d': { title: 'No forged or misused documents', note: 'An officer checks after you submit' },
  },

  desk: {
    title: 'Where to go',
    aside: 'Your hukou station',
    asideOrgan: 'The police of your hukou county',
    address: 'Address',
    hours: 'Hours',
    bring: 'Bring',
    bringList: { lost: 'Hukou booklet; say how it was lost', damaged: 'Hukou booklet and old card' },
    fee: 'Fee',
    phone: 'Phone',
  },
  away: {
    title: 'Where to go',
    aside: 'Away from home',
    text: 'An accepting point where you live, or your hukou station. Bring the hukou booklet, a residence permit or a certificate of your employer; to exchange a card, also the old one.',
  },
  others: (count) => `The other ${count} ${count === 1 ? 'is' : 'are'} met`,
  see: 'Show',
  wrong: 'The records are wrong',
  wrongText:
    'Take the hukou booklet and proof to your hukou station to have the record corrected, then check again here. Your later application is not affected.',
  urgent: 'Urgent?',
  urgentTitle: 'In urgent need',
  urgentText: (days, months, fee) =>
    `Apply in person at your hukou station for a temporary card: ready within ${counted(days, 'day')}, valid ${counted(months, 'month')}, ${fee}. Given back when the new card is collected.`,
  asLost: 'Apply as lost',

  slip: {
    action: 'Save or send',
    copy: 'Copy as text',
    share: 'Send to family',
    print: 'Print',
    copied: 'Copied: paste it into a message',
    head: (service) => `${service}: what to do at the window`,
    made: (date) => `Checked on ${date}`,
    why: 'Why not online',
    line: (name, value) => `${name}: ${value}`,
    item: (n, reason, fact, way) =>
      fact === undefined ? `${n}. ${reason}. ${way}` : `${n}. ${reason} (${fact}). ${way}`,
    sample: 'Sample data: addresses and phones are invented',
  },
}
export default en
