import type zh from './signIn.zh'

const en: typeof zh = {
  title: 'Choose a sample person',
  lead: 'This is a demonstration. Everyone below is made up: choose one and see what they meet.',
  citizens: 'Citizens',
  staff: 'Staff',
  situation: {},
  role: {
    citizen: 'Citizen',
    acceptingOfficer: 'Accepting authority: verification',
    windowOfficer: 'Accepting authority: window',
    countyReviewer: 'County organ: review and issue',
    production: 'Provincial production centre',
    carrier: 'Post: delivery',
  },
  signedIn: (name) => `You are ${name}`,
  entering: 'Signing in',
  unavailable: 'There are no sample people here; use the mini-program on your phone',
}
export default en
