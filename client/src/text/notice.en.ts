import { counted, inEnglish } from '@resident-card/shared'
import type zh from './notice.zh'

const within = (days: number): string => `within ${counted(days, 'working day')}`

const en: typeof zh = {
  title: { lost: 'Before you replace a lost card', damaged: 'Before you replace a damaged card' },
  guideTitle: 'Guide',
  lead: {
    title: 'Read this first',
    text: 'If you qualify, you visit the police station only once, to collect; or have the card mailed',
  },

  old: {
    title: 'What becomes of the old card',
    lost: {
      title: 'Invalid as soon as you submit',
      text: 'It cannot be used again even if found',
    },
    damaged: {
      title: 'Handed back when you collect the new one',
      text: 'Even if it is broken',
      pub: 'a written statement if you cannot',
    },
    withdraw: 'Withdrawing does not revive the old card',
  },

  who: {
    title: 'Who can do this online',
    hukou: 'Hukou in Guizhou',
    fingerprints: (years) =>
      `A card with fingerprints taken within the last ${counted(years, 'year', inEnglish(years))}`,
    services: 'The card is lost, or damaged',
    age: (years) => `${years} or older, applying in person`,
    ageNote: (years) => `Under ${years} a guardian applies`,
    ageOffice: 'guardians apply at the window',
  },
  not: {
    title: 'Not possible online',
    first: 'A first card',
    old: (years) => `Last card issued more than ${counted(years, 'year', inEnglish(years))} ago`,
    photo: 'The live photo differs so much from the one on file that identity is hard to confirm',
    forged: 'Forging, altering, trading, impersonating, or obtaining documents by fraud',
    changed: 'Name, address or other hukou details changed and not yet on a new card',
  },
  notTip: 'The police station of your hukou can help in every case; check first',

  time: {
    title: 'How long it takes',
    verify: 'Police station verifies',
    verifyValue: within,
    issue: 'County organ reviews and issues',
    issueValue: within,
    produce: 'Card is produced',
    produceValue: within,
    whole: 'In all',
    wholeValue: within,
    wholeNote: 'from acceptance',
    law: 'At most, by law',
    lawValue: (days) => `within ${counted(days, 'day')}`,
  },
  fee: {
    title: 'What it costs',
    name: 'Fee',
    window: 'At the window: paid on collection',
    mail: 'By mail: paid to the carrier, plus postage',
    office: 'paid on delivery',
  },
  go: 'See if I can do it online',
  going: 'Looking up who you are',
  goTip: 'About 1 minute, no form',
  bindTip: 'First confirm who you are, then we check the records',
}
export default en
