import type zh from './signIn.zh'

const en: typeof zh = {
  title: 'Choose a sample person',
  lead: 'This is a demonstration. Everyone below is made up: choose one and see what they meet.',
  citizens: 'Citizens',
  staff: 'Staff',
  situation: {
    notBound: 'First visit, identity not confirmed yet',
    eligibleLost: 'Lost the card; can apply online',
    eligibleDamaged: 'Damaged card; can apply online',
    cardTooOld: 'Card issued more than two years ago; cannot apply online',
    hukouElsewhere: 'Registered in another province; cannot apply online',
    nameChanged: 'Changed name, card not renewed; cannot apply online',
    caseReturned: 'Application returned, waiting to be corrected',
    caseReady: 'New card at the window, ready to collect',
    caseOverdue: 'A case past its limit',
    olderPerson: 'Elderly: good with large text',
    mailDispatched: 'New card on its way by mail',
    acceptingOfficer: 'Verifies: accepts or returns',
    windowOfficer: 'Takes cards in, scans codes, hands over',
    countyReviewer: 'Reviews and issues, returns or refuses',
    production: 'Makes cards, hands them to the post',
    carrier: 'Delivers: signed for, or failed',
  },
  role: {
    citizen: 'Citizen',
    acceptingOfficer: 'Accepting authority: verification',
    windowOfficer: 'Accepting authority: window',
    countyReviewer: 'County organ: review and issue',
    production: 'Provincial production centre',
    carrier: 'Post: delivery',
  },
  entering: 'Signing in',
  unavailable: 'There are no sample people here; use the mini-program on your phone',
}
export default en
