import type zh from './common.zh'

const en: typeof zh = {
  retry: 'Try again',
  back: 'Back',
  close: 'Close',
  settings: 'Open settings',
  notCopied: 'Not copied. Try again, or take a screenshot',
  notCalled: 'The call could not be started. Please dial this number yourself.',
  notShown: (address) => `The map could not be opened. Address: ${address}`,
  album: {
    denied: 'Not saved. Allow the album in the settings, or take a screenshot',
    system: 'Not saved. Allow WeChat the album in the phone’s settings, or take a screenshot',
    privacy: 'Not saved without consent to the privacy guide. A screenshot will do',
    failed: 'Not saved. Try again, or take a screenshot',
  },
  more: 'Show more',
  loading: 'Loading',
  notOpened: 'It did not open, please tap again',
  broken: {
    title: 'Page failed',
    text: 'What you filled in is still there. Try again; if it still fails, open it anew from the home page.',
    home: 'Home',
    step: 'That step did not work, please try again',
    noPage: 'There is no such page; this is the home page',
  },
  update: {
    title: 'A new version',
    text: 'Open anew to use it. It takes a few seconds; what you filled in stays.',
    yes: 'Restart',
    no: 'Later',
  },
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

  unreadable: 'Data cannot be read',
  unreadableRows: {
    damaged: (count) =>
      count === 1
        ? 'One entry cannot be read and is not listed below'
        : `${count} entries cannot be read and are not listed below`,
    numbers: 'No.',
    comma: ', ',
    told: {
      holder: 'The office has been told; please do not apply again.',
      inbox: 'See “My office” for how your cases stand.',
      desk: 'It is among the tasks, for the supervisor to settle.',
    },
    newer: (count) =>
      count === 1
        ? 'One entry cannot be shown yet and is not listed below'
        : `${count} entries cannot be shown yet and are not listed below`,
    wait: 'Saved by a newer version. Nothing is lost: look again in a while.',
  },

  error: {
    offline: 'No network. Connect and try again',
    timeout: 'No answer came in time. Try again',
    unavailable: 'Not possible right now. Nothing is lost: try again',
    newerData: 'Saved by a newer version that cannot be read here yet. Nothing is lost: try again in a while',
    damagedRecord: 'The data of this case can no longer be read. The office has been told; please do not apply again',
    wrongKeys: 'The service is not set up correctly. Nothing is lost or changed: try again in a while',
    fault: 'Something went wrong on our side. Try again',
    notFound: 'Not found. It may be finished, or handled elsewhere',
    conflict: 'Someone has just changed this. See how it stands now',
    limited: 'Too many tries. Wait a while',
    signedOut: 'Sign in first',
    invalid: 'Some entries need changing',
    tooLarge: 'Too large, nothing was sent. Make it shorter, or take a smaller photo, and try again',
    state: 'This is not possible at the present stage',
    refused: 'The rules do not allow this',
  },
}
export default en
