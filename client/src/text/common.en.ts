import type zh from './common.zh'

const en: typeof zh = {
  retry: 'Try again',
  back: 'Back',
  close: 'Close',
  more: 'Show more',
  loading: 'Loading',
  call: 'Call',
  route: 'Directions',
  elder: 'Large text',
  plain: 'Normal text',
  sample: 'Sample data',
  optional: 'Optional',
  locked: 'Cannot be changed',
  next: (goal) => `Next: ${goal}`,
  busy: (doing) => `${doing}…`,
  traceId: (id) => `Reference ${id}`,

  state: {
    submitted: 'In progress',
    returned: 'Your turn',
    accepted: 'In progress',
    onHold: 'In progress',
    issued: 'In progress',
    remake: 'In progress',
    produced: 'In progress',
    dispatched: 'On its way',
    ready: 'Ready',
    collected: 'Collected',
    delivered: 'Delivered',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  },
  pill: { pause: 'Paused', offline: 'Offline' },

  service: { lost: 'Replace a lost ID card', damaged: 'Replace a damaged ID card' },

  clock: {
    by: (date) => `By ${date}`,
    byToday: 'By the end of today',
    since: (date) => `Was due ${date}`,
    provisional: (year) => `The date may change once the holidays of ${year} are published.`,
    paused: 'Waiting for you; the clock is paused',
    withOffice: (office) => ['With ', office, ' now'],
    today: 'Today',
    end: (weekday) => `${weekday}, last day`,
    boxes: (limit, nth) => `${limit} working days in all; today is number ${nth}`,
    used: (used, limit) => `${used} of ${limit} working days used`,
  },

  cite: { law: 'Source', office: 'Our own rule', fullText: 'Full text' },

  verify: { step: (now, all) => `Step ${now} of ${all}` },

  error: {
    offline: 'No network. Connect and try again',
    timeout: 'No answer came in time. Try again',
    unavailable: 'Not possible right now. Nothing is lost: try again',
    newerData: 'Saved by a newer version that cannot be read here yet. Nothing is lost: try again in a while',
    wrongKeys: 'The service is not set up correctly. Nothing is lost or changed: try again in a while',
    fault: 'Something went wrong on our side. Try again',
    notFound: 'Not found. It may be finished, or handled elsewhere',
    conflict: 'Someone has just changed this. See how it stands now',
    limited: 'Too many tries. Wait a while',
    signedOut: 'Sign in first',
    invalid: 'Some entries need changing',
    state: 'This is not possible at the present stage',
    refused: 'The rules do not allow this',
  },
}
export default en
