import type { ClauseTexts } from './clauseWords'
import { counted, inEnglish } from './numerals'

const GUIDE = 'Guizhou work guide'
const FLOW = 'Guizhou process'
const LAW = 'Resident Identity Card Law, article'
const INVALID_CARDS = 'Ministry of Public Security, invalid-card system'
const ELSEWHERE = 'Ministry of Public Security, cards elsewhere, loss and found cards'
const OFFICE = 'Rule of this office'

/** A reader's translation; the Chinese text is the one in force. */
export const CLAUSES_EN: ClauseTexts = {
  'GZ-1': {
    label: `${GUIDE}, 1 Channels`,
    text: 'Applications are taken through the "Guizhou Public Security" app or the WeChat account "Guizhou 110".',
  },
  'GZ-2': {
    label: `${GUIDE}, 2 Conditions`,
    text: (n) =>
      `Citizens registered in Guizhou who have applied for a resident card with fingerprints collected within the last ${counted(n('fingerprintsWithin'), 'year', inEnglish(n('fingerprintsWithin')))}.`,
  },
  'GZ-3': {
    label: `${GUIDE}, 2 Conditions`,
    text: (n) =>
      `Citizens registered in Guizhou who have applied for a card with fingerprints within ${counted(n('fingerprintsWithin'), 'year', inEnglish(n('fingerprintsWithin')))} may apply online to replace a damaged or lost card.`,
  },
  'GZ-4': {
    label: `${GUIDE}, 4 Procedure (1)`,
    text: 'The applicant applies in the app or the WeChat account and chooses the issuing authority (that is, the accepting authority) and how to collect the card.',
  },
  'GZ-5': {
    label: `${FLOW}, (2) Verification`,
    text: (n) =>
      `The chosen authority verifies the pre-accepted identity information within ${counted(n('verify'), 'working day')}. If it does not pass, the reason is filled in, the application goes back and the applicant is told why.`,
  },
  'GZ-6': {
    label: `${FLOW}, (3) Review and issue`,
    text: (n) =>
      `The county-level public security organ of the place of registration reviews strictly against impersonation and fraud and signs the issue within ${counted(n('issue'), 'working day')}; if it does not pass, the reason is filled in.`,
  },
  'GZ-7': {
    label: `${FLOW}, (4) 1 Production`,
    text: (n) =>
      `The provincial card production centre finishes data processing and production within ${counted(n('produce'), 'working day')} of receiving the data.`,
  },
  'GZ-8': {
    label: `${FLOW}, (4) 2 Distribution`,
    text: 'Cards go by postal express to the window of the accepting police station, or by EMS to the place the applicant named.',
  },
  'GZ-9': {
    label: `${GUIDE}, 4 Procedure (3) 1`,
    text: (n) =>
      `The case is shown under personal area, my office, case information. Within ${counted(n('collect'), 'working day')} from acceptance the applicant shows it at the chosen authority; the window officer verifies it in the provincial system and hands the card over.`,
  },
  'GZ-10': {
    label: `${GUIDE}, 4 Procedure (3) 2`,
    text: 'For those who choose mail, EMS delivers the card to the place named, where it is signed for.',
  },
  'GZ-11': {
    label: `${GUIDE}, 3 Time limit`,
    text: (n) => `Within ${counted(n('whole'), 'working day')} from the date of acceptance.`,
  },
  'GZ-12': {
    label: `${GUIDE}, 5 Not accepted`,
    text: (n) =>
      `Not accepted online: a first card; a card issued more than ${counted(n('issuedWithin'), 'year')} ago; a face changed so much that identity is hard to confirm; forged or misused documents; registration details changed and not yet on the card.`,
  },
  'GZ-12a': {
    label: `${GUIDE}, 5 Not accepted, item 1`,
    text: 'A first application for a resident card is not accepted online.',
  },
  'GZ-12b': {
    label: `${GUIDE}, 5 Not accepted, item 2`,
    text: (n) =>
      `A card issued by the county public security organ more than ${counted(n('issuedWithin'), 'year')} ago is not replaced online.`,
  },
  'GZ-12c': {
    label: `${GUIDE}, 5 Not accepted, item 3`,
    text: 'Not accepted where the photo taken on the spot differs so much from the card on file that identity is hard to confirm.',
  },
  'GZ-12d': {
    label: `${GUIDE}, 5 Not accepted, item 4`,
    text: 'Not accepted for anyone who forges, alters, trades, impersonates with or fraudulently obtains household booklets, identity cards, passports, driving licences or other documents of state organs, or uses forged ones.',
  },
  'GZ-12e': {
    label: `${GUIDE}, 5 Not accepted, item 5`,
    text: 'Not accepted where registration details have changed and the card does not show them yet (name, gender, ethnicity, date of birth, address, citizen number, issuing authority).',
  },
  'GZ-13': {
    label: `${FLOW}, (2) and (3) menus`,
    text: 'Provincial population management system, identity cards: internet acceptance, internet card handling (verify); review and issue (issue).',
  },
  'LAW-7': {
    label: `${LAW} 7`,
    text: (n) =>
      `A citizen applies for a resident identity card to the public security organ of the place of registration within ${counted(n('firstCardWithin'), 'month', inEnglish(n('firstCardWithin')))} of turning ${inEnglish(n('ofAge'))}. For a citizen under ${inEnglish(n('ofAge'))} the guardian applies.`,
  },
  'LAW-8': {
    label: `${LAW} 8`,
    text: 'Resident identity cards are issued by the county-level public security organ of the place of registration.',
  },
  'LAW-10': {
    label: `${LAW} 10`,
    text: 'To apply, the registration form for resident identity cards is filled in and the household booklet is shown.',
  },
  'LAW-11': {
    label: `${LAW} 11`,
    text: (n) =>
      `A card is renewed when a new generation is decided on, when it expires, when the name changes or when it is so damaged that it can not be read; errors are corrected at once and a new card issued; the old card must be handed back when the new one is collected. A lost card must be replaced. Citizens under ${inEnglish(n('ofAge'))} may renew or replace theirs too. When registration moves, the change of address is written to the machine-readable part of the card and the holder is told.`,
  },
  'LAW-12': {
    label: `${LAW} 12`,
    text: (n) =>
      `The public security organ issues the card within ${counted(n('law'), 'day', inEnglish(n('law')))} of the registration form being submitted; where transport is hard, up to ${counted(n('lawExtension'), 'day', inEnglish(n('lawExtension')))} more. Who needs a card urgently meanwhile may apply for a temporary one. Units concerned and their staff keep personal information confidential.`,
  },
  'JX-6': {
    label: 'Rule of the Ministry of Public Security',
    text: 'A lost card is reported to the police station of the place of registration. Applying for a replacement itself tells the organ of the loss; no newspaper notice is needed.',
  },
  'INV-1': { label: INVALID_CARDS, text: 'A lost or stolen card becomes invalid at once and can no longer be used.' },
  'INV-2': {
    label: INVALID_CARDS,
    text: 'Banks and others who use cards can check online whether one is valid; the data are updated in real time.',
  },
  'LF-1': { label: ELSEWHERE, text: 'There is a system for reporting a lost card and for claiming a found one.' },
  'XP-1': {
    label: ELSEWHERE,
    text: 'Who lives away from the place of registration may renew or replace a card at the accepting points named there.',
  },
  'XP-5': { label: ELSEWHERE, text: 'Otherwise go to the police station of the place of registration.' },
  'WH-1': {
    label: 'Common practice',
    text: 'Where the government service centre handles identity cards, go there; otherwise to the police station.',
  },
  'AG-1': {
    label: 'Common practice',
    text: 'Who lost a second-generation card away from home and can not return may entrust an immediate family member on the same household booklet, who applies at the police station of the place of registration with a declaration of loss, a letter of entrustment, the trustee’s declaration, the booklet and the trustee’s card. Without a second-generation card nobody can be entrusted.',
  },
  'PUB-FEE': {
    label: 'Published fees',
    text: (n) => `Renewal ¥${n('renewalFee') / 100}; replacement of a lost or damaged card ¥${n('fee') / 100}.`,
  },
  'PUB-VALIDITY': {
    label: `${LAW} 5`,
    text: (n) => {
      const [age, young, middle] = [n('ofAge'), n('youngUntil'), n('middleUntil')]
      const years = (name: 'validUnderAge' | 'validYoung' | 'validMiddle'): string =>
        counted(n(name), 'year', inEnglish(n(name)))
      return `Age ${age} to ${young - 1}: valid ${years('validYoung')}; ${young} to ${middle - 1}: ${years('validMiddle')}; ${middle} and over: long-term; under ${age}, on request: ${years('validUnderAge')}.`
    },
  },
  'PUB-COUNTING': {
    label: 'Civil Code, articles 201 and 203',
    text: 'The day a period begins is not counted. A period whose last day is a day off ends after the days off. Working days follow the State Council’s arrangement of holidays.',
  },
  'PUB-TEMP': {
    label: 'Measures on temporary identity cards',
    text: (n) =>
      `A temporary card is made within ${counted(n('temporaryWithin'), 'day', inEnglish(n('temporaryWithin')))}, valid ${counted(n('temporaryValid'), 'month', inEnglish(n('temporaryValid')))}, and costs ¥${n('temporaryFee') / 100}. It is handed back when the card is collected.`,
  },
  'PUB-HUKOU': {
    label: 'Household registration',
    text: 'Where someone is registered is what the registry says, not the first six digits of the number, which never change.',
  },
  'PUB-HANDOVER': {
    label: 'Common practice at windows',
    text: 'Card, chip and fingerprint are compared and the recipient signs; who can not hand back the old card states so in writing.',
  },
  'OFFICE-COLLECT-10': {
    label: OFFICE,
    text: (n) =>
      `From the day the card is at the window there are at least ${counted(n('collectAtLeast'), 'working day')} to collect it.`,
  },
  'OFFICE-ANNIVERSARY': {
    label: OFFICE,
    text: (n) =>
      `"Within ${counted(n('issuedWithin'), 'year', inEnglish(n('issuedWithin')))}" is judged on the day of submission; the anniversary itself still counts.`,
  },
  'OFFICE-ACCEPTED': {
    label: OFFICE,
    text: 'The day verification is passed is the date of acceptance; after a return it begins anew.',
  },
  'OFFICE-GUARDIAN': {
    label: OFFICE,
    text: (n) =>
      `Applying as guardian for someone under ${inEnglish(n('ofAge'))} is not offered online yet; go to the police station of the place of registration.`,
  },
  'OFFICE-RENEWAL': {
    label: OFFICE,
    text: 'Renewal at expiry is not offered online; go to the police station of the place of registration.',
  },
  'OFFICE-WITHDRAW': {
    label: OFFICE,
    text: 'An application may be withdrawn until it is issued; a card made invalid by its loss stays invalid.',
  },
  'OFFICE-REFUSE': {
    label: OFFICE,
    text: 'What does not pass and can not be mended is refused with the reason; ask for a review, or apply at the police station of the place of registration.',
  },
  'OFFICE-MAIL': {
    label: OFFICE,
    text: 'By mail, fee and postage are paid to the carrier on delivery, and a damaged old card is given to the carrier in exchange.',
  },
  'OFFICE-PORTRAIT': {
    label: OFFICE,
    text: 'The photo taken now is for comparison only; the portrait on file is printed.',
  },
  'OFFICE-COLLECTOR': {
    label: OFFICE,
    text: (n) => `The holder collects the card; for a holder under ${n('ofAge')} a guardian may.`,
  },
  'OFFICE-COLLECT-LATE': {
    label: OFFICE,
    text: 'After the last day the card can still be collected; the officer writes down why.',
  },
  'OFFICE-REMIND': {
    label: OFFICE,
    text: (n) =>
      `You are told when the card is at the window, and ${n('remindFirst')} and ${counted(n('remindLast'), 'working day')} before the last day.`,
  },
  'OFFICE-UNDO': {
    label: OFFICE,
    text: (n) =>
      `A mistaken hand-over is undone within ${counted(n('undoBySameOfficer'), 'minute')} by the same officer, later by the supervisor, who writes down why.`,
  },
  'OFFICE-OFFLINE': {
    label: OFFICE,
    text: (n) =>
      `Without network the window works from a list at most ${counted(n('offlineHandover'), 'hour')} old and is confirmed once the network is back; a list older than ${counted(n('offlineWipe'), 'hour')} is wiped.`,
  },
  'OFFICE-SHIFT': {
    label: OFFICE,
    text: "A shift is one authority's safe from count to count; what doesn't agree is explained.",
  },
  'OFFICE-OLD-CARDS': {
    label: OFFICE,
    text: 'Old cards taken back are registered one by one and destroyed in batches signed by two.',
  },
  'OFFICE-USE': {
    label: OFFICE,
    text: 'For safety there are limits to how often, how long and how much something is used.',
  },
}
