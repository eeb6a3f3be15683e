import { counted } from '@resident-card/shared'
import type zh from './home.zh'

const en: typeof zh = {
  title: 'Resident ID card replacement',
  hello: (name) => `Hello, ${name}`,
  helloAnyone: 'Hello',
  signedOut: 'Sign in to apply and to follow your case',
  unbound: 'Confirm who you are to apply and to follow your case',
  bind: 'Confirm who you are',
  signIn: 'Sign in',
  notNow: 'Your case cannot be read right now',
  stageLeft: (stage, left) => `${stage}: ${left}`,
  dueBy: (date, office) => (office === undefined ? `By ${date}` : `By ${date}, with ${office} now`),
  dueToday: (office) => (office === undefined ? 'By the end of today' : `By the end of today, with ${office} now`),
  wasDue: (date, office) => (office === undefined ? `Was due ${date}` : `Was due ${date}, with ${office} now`),
  mend: 'Please mend and submit again',
  mendNote: 'Waiting for you; the clock is paused',
  ready: 'Ready to collect',
  readyBy: (date, office) => `By ${date}, at the hukou window of ${office}`,
  readyToday: (office) => `Best today, at the hukou window of ${office}`,
  readyLate: (office) => `Please come soon to ${office}; the card stays valid`,
  readyAt: (office) => `At the hukou window of ${office}`,
  onItsWay: 'Your card is on its way',
  onItsWayBy: (date, carrier) => (carrier === undefined ? `By ${date}` : `By ${date}, carried by ${carrier}`),
  showCode: 'Show collection code',
  goMend: 'Mend it',
  card: (service, lead) => `My case, ${service}, ${lead}`,

  draft: (service) => `Go on: ${service}`,
  draftNote: (left, saved) =>
    left === 0 ? `All filled in: check and submit. Saved ${saved}` : `${left} still to answer. Saved ${saved}`,

  services: 'Identity card',
  service: {
    lost: { title: 'Lost or stolen', note: 'Replace it with a new card' },
    damaged: { title: 'Damaged', note: 'Broken, illegible or unreadable by machines' },
  },
  servicesTip: 'First see whether it can be done online, about 1 minute; only then fill anything in',

  links: { authorities: 'Offices', temporary: 'Temporary card', guide: 'Guide', messages: 'Messages' },
  unread: (count) => `${count} unread`,
  temporary: {
    title: 'Temporary ID card',
    text: (days, months, fee) =>
      `In urgent need, apply in person at the police station of your hukou: ready within ${counted(days, 'day')}, valid ${counted(months, 'month')}, ${fee}. Given back when the new card is collected. Not available online.`,
  },
  sample: 'Sample service: people and data are invented',
}
export default en
