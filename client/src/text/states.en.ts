import { counted, inEnglish } from '@resident-card/shared'
import type zh from './states.zh'

const en: typeof zh = {
  stage: {
    submit: 'Application',
    verify: 'Verification',
    issue: 'Review and issue',
    produce: 'Production',
    distribute: 'To the window',
    collect: 'Collection',
    deliver: 'Delivery',
  },
  handToPost: 'Handed to the post',
  stageShort: {
    submit: 'Sent',
    verify: 'Verify',
    issue: 'Issue',
    produce: 'Make',
    distribute: 'Transport',
    collect: 'Collect',
    deliver: 'Deliver',
  },
  reason: { lost: 'Lost card', damaged: 'Damaged card' },
  damage: { broken: 'Broken or torn', illegible: 'Illegible', unreadableChip: 'Chip cannot be read' },
  collection: { window: 'Collect at the window', mail: 'By mail' },
  field: {
    photo: 'Photo',
    damage: 'Damage',
    phone: 'Mobile number',
    acceptingAuthority: 'Accepting authority',
    collection: 'Way of collection',
  },
  mendOne: {
    photo: 'Take a new photo',
    damage: 'Correct the damage',
    phone: 'Correct your mobile number',
    acceptingAuthority: 'Choose another authority',
    collection: 'Change the collection',
  },
  mendSeveral: (count) => `${count} things to correct`,
  list: (names) => names.join(', '),
  returnReason: {
    photoUnclear: 'The photo is too unclear to compare',
    photoNotLive: 'The photo was not taken on the spot',
    phoneUnreachable: 'The mobile number cannot be reached',
    addressIncomplete: 'The delivery address is incomplete',
    wrongAuthority: 'The authority you chose cannot handle this',
    other: 'Something needs correcting',
  },
  refusalReason: {
    identityNotConfirmed: 'Your identity could not be confirmed',
    hukouChanged: 'Your registration changed and the card does not carry it yet',
    forgedDocuments: 'A document that was used is not genuine',
    firstCard: 'There is no earlier card',
    issuedTooLongAgo: (n) =>
      `The last card was issued more than ${counted(n('issuedWithin'), 'year', inEnglish(n('issuedWithin')))} ago`,
    other: 'The conditions for applying online are not met',
  },
  remedy: { askForReview: 'Ask for a review', hukouStation: 'Apply at your hukou police station' },
  remedyHow: {
    askForReview: 'Call the office that decided; give the case number and your reasons',
    hukouStation: 'Bring your hukou booklet; checked in person, the online conditions do not apply',
  },
  sendBackReason: {
    wrongPrint: 'Misprinted',
    chipUnreadable: 'Chip unreadable',
    damagedInTransit: 'Damaged on the way',
    other: 'Something is wrong with the card',
  },
  undoReason: {
    wrongCard: 'The window took the wrong card',
    wrongPerson: 'The window took somebody else for you',
    pressedByMistake: 'The window noted it too early; the card was not given',
    other: 'The window noted it wrongly',
  },

  late: 'Overdue',
  dueToday: 'Due today',
  /** Between a name and what is said of it. */
  then: ': ',
  signedOut: 'You are not signed in',
  signIn: 'Choose a sample person',
  notBound: 'Confirm who you are to see your cases',
  bind: 'Confirm my identity',
}
export default en
