import { counted } from '@resident-card/shared'
import type zh from './offline.zh'

const JUST_NOW = 'just now'

const en: typeof zh = {
  age: (minutes) =>
    minutes < 1
      ? JUST_NOW
      : minutes < 60
        ? `${minutes} min ago`
        : minutes < 1440
          ? minutes % 60 === 0
            ? `${Math.floor(minutes / 60)} h ago`
            : `${Math.floor(minutes / 60)} h ${minutes % 60} min ago`
          : `${Math.floor(minutes / 1440)} d ago`,
  strip: {
    online: 'Online',
    offline: (since) => `No network, working offline since ${since}`,
    offlineBare: (since) => `No network since ${since}`,
    dataAt: (age) => (age === JUST_NOW ? 'offline data just updated' : `offline data of ${age}`),
    noData: 'This device is not prepared: without network nothing can be checked',
    locked: 'offline data locked',
    lockedOffline: 'Enter the offline PIN to go on checking',
    wiped: 'Offline data wiped',
    dataOld: (hours) => `Offline data older than ${counted(hours, 'hour')}: check only, no hand-over`,
    waiting: (n) => `${n} waiting`,
    sending: (n) => `sending, ${n} to go`,
    conflicts: (n) => `${n} to be checked by a person`,
    clockOff: (amount, fast) =>
      `This device’s clock is ${amount} ${fast ? 'fast' : 'slow'}; codes are checked by the server’s time`,
    revoked: 'This device was revoked: nothing is checked offline',
    comma: ', ',
    open: 'See list',
    unlock: 'Unlock',
    prepare: 'Prepare',
    syncing: 'updating offline data',
  },
  amount: (minutes) =>
    minutes < 60
      ? `${minutes} min`
      : minutes < 1440
        ? `${Math.floor(minutes / 60)} h ${minutes % 60} min`
        : `${Math.floor(minutes / 1440)} d`,
  prepare: {
    title: 'Work without network',
    offer: 'Work without network',
    offerNote: (digits) => `Choose a ${digits}-digit PIN; this window’s list is then kept on the device`,
    why: 'Without network, this device checks codes against the list it keeps. Hand-overs are noted here first and sent to be confirmed once the network is back.',
    keeps: (n) => [
      'Only names, case numbers and places: no citizen numbers, no photos',
      `Sealed by your PIN; locks itself after ${counted(n('idleLock'), 'minute')} without use, the PIN opens it again`,
      `Wiped at sign-out, after ${counted(n('offlineWipe'), 'hour')} or after ${n('pinTries')} wrong tries`,
      'Hand-overs are sealed separately and are not lost when the data are wiped',
    ],
    pin: 'Offline PIN',
    pinHint: (digits) => `${digits} digits`,
    again: 'Once more',
    againHint: 'The same PIN',
    name: 'Device name',
    nameHint: 'For example Window 2',
    nameHelp: 'For the supervisor, who can revoke the device if it is lost',
    button: 'Prepare this device',
    busy: 'Keeping the list…',
    done: 'Prepared: works without network',
    need: { pin: (digits) => `a ${digits}-digit PIN`, again: 'the PIN once more', name: 'a name' },
    error: {
      short: (by, digits) => `${by} missing: a PIN has ${digits} digits`,
      simple: 'Too easy to guess: avoid repeated digits and runs',
      differ: 'The two are not the same. Please type it again',
      name: (most) => `At most ${most} characters`,
    },
    failed: {
      offline: 'No network: this cannot be done now. Please come back once you are online.',
      revoked: 'The supervisor has revoked this device.',
      storage: 'There is no room on this device. Please free some space, or use another one.',
      tooMany: 'You have prepared too many devices today. Please try again tomorrow.',
      signedOut: 'Signed out, so nothing was prepared. Sign in and prepare again.',
      other: 'It did not work. Please try again.',
    },
    without: 'This is optional: without it, you can scan and hand over online, but not check anything offline.',
  },
  ready: {
    title: 'Works offline',
    words: 'This device is prepared. Without network you can go on scanning; hand-overs are noted here first.',
    dataAt: 'Data of',
    at: (when, age) => `${when} (${age})`,
    cases: 'Cards waiting',
    count: (n) => String(n),
    locks: 'Locks itself',
    locksWhen: (minutes) => `after ${counted(minutes, 'minute')} without use`,
    wipes: 'Wiped',
    wipesWhen: (hours, tries) => `at sign-out, after ${counted(hours, 'hour')}, after ${tries} wrong PINs`,
    scan: 'Go and scan',
    wipe: 'Wipe now',
  },
  unlock: {
    title: 'Unlock the offline data',
    because: {
      reopened: 'The page was reopened. ',
      idle: (minutes) =>
        `Not used for ${counted(minutes, 'minute')}, so it locked itself; all you did and filled in is still here. `,
    },
    why: (digits) => `Enter your ${digits}-digit offline PIN to go on checking and handing over without network.`,
    whyOnline: 'There is a network: you can hand over without unlocking. Unlock now and nothing stops when it goes.',
    pin: 'Offline PIN',
    pinHint: (digits) => `${digits} digits`,
    button: 'Unlock',
    busy: 'Unlocking…',
    wrong: (left) => (left > 0 ? `Wrong PIN, ${left} ${left === 1 ? 'try' : 'tries'} left` : 'Wrong PIN'),
    wiped: (tries, hours) =>
      `The offline data were wiped: after ${tries} wrong tries, or after ${counted(hours, 'hour')}. Hand-overs not sent yet are still here and will be sent.`,
    failed: 'This device is full and cannot count wrong tries, so it stays locked. Please free some space first.',
    none: 'There are no offline data on this device; it can be prepared once you are online.',
    forgot: 'Forgot the PIN? Wipe and set a new one',
    forgotTitle: 'Wipe the offline data',
    wipeTitle: 'Wipe the offline data',
    forgotText: 'The device must then be prepared again online. Hand-overs not sent yet are not lost.',
    forgotYes: 'Wipe',
    forgotNo: 'Keep',
  },
  shut: {
    locked: 'No network',
    lockedWords: 'Unlock this device to check codes and hand over; everything is sent once the network is back.',
    none: 'No network',
    noneWords:
      'This device has no offline data, so nothing can be checked or handed over now. Please check the cable or Wi-Fi, or ask people to wait.',
    waiting: (n) =>
      `${n} ${n === 1 ? 'hand-over' : 'hand-overs'} on this device not sent yet. Nothing is lost; they are sent once online.`,
    queue: 'See what waits',
    retry: 'Try to connect',
  },
  verdicts: {
    ready: { title: 'OK to hand over', why: 'Valid signature, on this device’s list', ask: '', advice: '' },
    readyDataOld: {
      title: 'Not yet',
      why: 'The code is genuine, but the list is too old',
      ask: 'What to do now',
      advice: (n) =>
        `The list is older than ${counted(n('offlineHandover'), 'hour')}; the card may have been handed over elsewhere. Ask them to wait, and scan again once online, or send them to a window that is.`,
    },
    malformed: {
      title: 'Unreadable',
      why: 'This is not a collection code',
      ask: 'What to do now',
      advice: 'Ask them to open the code under “My office”, make the screen brighter, and scan the whole code again.',
    },
    needsNetwork: {
      title: 'Network needed',
      why: '12 digits are checked online only',
      ask: 'What to do now',
      advice:
        'Ask for the QR code: it can be checked without network. If their phone is off, look them up once you are online.',
    },
    forged: {
      title: 'Do not hand over',
      why: 'The code is forged',
      ask: 'Do not hand over',
      advice:
        'This code was not issued by our system. Ask the person to stay, check their papers and tell the officer on duty.',
    },
    unknownKey: {
      title: 'Cannot tell yet',
      why: 'Signed by a key newer than this device’s',
      ask: 'Not necessarily forged',
      advice: 'Ask them to wait, and scan again once online. Do not hand over before that.',
    },
    expired: {
      title: 'Expired',
      why: 'Screenshots and old pages do not work',
      ask: 'What to do now',
      advice: 'Ask them to open the code here and now, and scan what is on the screen; it renews itself every minute.',
    },
    notYetValid: {
      title: 'Not valid yet',
      why: 'The phone’s or this device’s time is wrong',
      ask: 'What to do now',
      advice: 'Check this device’s clock, then ask them to open the code again, and scan it.',
    },
    otherAuthority: {
      title: 'Not here',
      why: 'The card is at another office',
      ask: 'Please tell them',
      advice: 'The office is named with their code. What to bring stays the same.',
    },
    revoked: {
      title: 'Do not hand over',
      why: 'The holder has revoked this code',
      ask: 'Beware of an impostor',
      advice:
        'Check whether this is the holder. If so, ask them to open the code on their own phone and scan again. If not, tell the officer on duty.',
    },
    handedOverHere: {
      title: 'Do not hand over',
      why: 'Already handed over on this device',
      ask: 'They say they never got it?',
      advice:
        'Do not hand over another card. This hand-over is still waiting to be sent. Check who they are and ask the officer on duty to look into it.',
    },
    notInData: {
      title: 'Not on the list',
      why: 'The code is genuine, but not on this list',
      ask: 'What to do now',
      advice:
        'The card may have only just come in, or be gone already. Scan again once online; do not hand over before that.',
    },
    noData: {
      title: 'Cannot check',
      why: 'No network and no usable list here',
      ask: 'What to do now',
      advice:
        'That says nothing against the code. Ask them to wait, and scan once online, or send them to a window that is. Prepare this device when you are online again.',
    },
  },
  banner: {
    title: (age) => (age === JUST_NOW ? 'Checked offline, data just updated' : `Checked offline, data of ${age}`),
    noData: 'No network, no offline data',
    unconfirmed: 'Unconfirmed until it is sent',
  },
  unchecked: 'Not checked: ',
  uncheckedWhat: {
    handedOverElsewhere: 'handed over elsewhere',
    withdrawnOrRevoked: 'withdrawn or revoked',
    clock: (n) => `the time (reopened since: ${counted(n('clockUnsure'), 'minute')} of room)`,
  },
  since: (time) => `since ${time}: `,
  and: ', ',
  noPhoto: 'No photo offline',
  caseNo: 'Case',
  handedOverAt: 'Handed over',
  unconfirmed: 'not confirmed yet',
  handOver: 'Hand over, to be confirmed',
  handingOver: 'Noting it here…',
  queueLine: { waiting: (n) => `${n} waiting`, none: '0 waiting', auto: 'Sent once online' },
  fellOffline: 'The network has just gone: it was checked online; the hand-over is noted here first',
  onlyOnline:
    'The network has just gone. What was found by digits or look-up can only be handed over online: leave this page open and go on once it is back.',
  notPrepared:
    'The network has just gone and this device is not prepared. Leave this page open and go on once it is back.',
  needsUnlock: 'The network has just gone: unlock the offline data to note the hand-over here',
  cameBack: 'Online again. It was checked offline; the hand-over is sent at once',
  failed: {
    notDurable:
      'It could not be noted here, so it is not handed over. Please keep the card; free some space or use another device, then try again.',
    dataOld: (n) =>
      `The list is older than ${counted(n('offlineHandover'), 'hour')}: no hand-over offline. Ask them to wait for the network.`,
    locked: 'The offline data are locked. Unlock and press again; nothing you entered is lost.',
    scanAgain: 'Scanned too long ago: not handed over. Ask for the code now on the screen and scan it.',
    notReady: 'The case is not on this list any more: not handed over. Scan again once online.',
  },
  unsure: {
    title: 'It is not known whether it was noted',
    keep: 'No answer came, and the network is gone. It can be noted here under the same number; it will count only once.',
    wait: 'No answer came. Once online it is asked again; one hand-over is noted once. Keep the card for now and leave this page open.',
    again: 'No answer came. Press again; one hand-over is noted once.',
  },
  done: {
    title: 'Handed over, unconfirmed',
    at: (name, time) => `${name}, noted on this device at ${time}`,
    words: 'Give the new card to its holder.',
    waits: (n) => `Sent once online; ${n} waiting here. No need to watch over it, nothing gets lost.`,
    confirmed: 'Sent and confirmed',
    conflict: 'To be checked by a person: ',
    undo: 'A mistake? It can be undone once it is confirmed. Take the new card back first, and ask them to stay.',
  },
  queue: {
    title: 'Waiting to be sent',
    about: 'Hand-overs made without network, in order',
    empty: 'Nothing is waiting to be sent',
    emptyNote: 'Hand-overs made offline are listed here; once confirmed they stay until the end of the day.',
    send: 'Send now',
    sending: 'Sending…',
    offline: 'No network; sent once it is back',
    columns: { no: 'No.', caseNo: 'Case', at: 'Handed over', state: 'State', what: 'Note' },
    seq: (n) => `No. ${n}`,
    states: { unconfirmed: 'Unconfirmed', confirmed: 'Confirmed', conflict: 'To be checked' },
    next: 'Sent once online',
    confirmedAt: (time) => `Confirmed ${time}`,
    conflictTitle: (n) => `${n} to be checked by a person`,
    conflictWords:
      'The records elsewhere say otherwise. Both are kept until somebody has looked at them; everything else is sent as usual.',
    tasks: 'Check them',
    reasons: {
      handedOverElsewhere: 'Handed over elsewhere already',
      notReady: 'Not ready any more at that time',
      revokedCode: 'The code was revoked by then',
      notHandedOut: 'This code was never given out',
      clockDoubt: 'The device’s time is in doubt',
      deviceRevoked: 'The device was revoked by then',
      officerUnknown: 'The officer could not be confirmed',
      notAllowed: 'Against the rules of handing over',
      unreadable: 'The record is unreadable',
      tooLarge: 'Too large to be sent; it stays on this device. Note its number and have the supervisor enter it',
    },
    summary: (waiting, confirmed) =>
      [waiting > 0 ? `${waiting} unconfirmed` : '', confirmed > 0 ? `${confirmed} confirmed` : '']
        .filter((part) => part !== '')
        .join(', '),
  },
}
export default en
