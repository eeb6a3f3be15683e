import type zh from './offline.zh'

const en: typeof zh = {
  age: (minutes) =>
    minutes < 1
      ? 'just now'
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
    dataAt: (age) => `offline data of ${age}`,
    noData: 'Without network nothing can be checked: this device is not prepared',
    locked: 'offline data locked',
    lockedOffline: 'enter the offline PIN to go on checking',
    wiped: 'offline data wiped',
    dataOld: 'offline data older than 8 hours: check only, no hand-over',
    waiting: (n) => `${n} waiting`,
    sending: (n) => `sending, ${n} to go`,
    conflicts: (n) => `${n} for a person`,
    clockOff: (amount, fast) =>
      `this device's clock is ${amount} ${fast ? 'fast' : 'slow'}; codes are judged by the server's time`,
    revoked: 'This device was revoked: nothing is checked offline',
    comma: ', ',
    open: 'Waiting list',
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
    offerNote: 'Choose a 6-digit PIN and keep this window’s list on the device',
    why: 'Without network this device checks codes by the list it keeps. Hand-overs are written down here and confirmed by themselves once the network is back.',
    keeps: [
      'Only names, case numbers and places: no citizen numbers, no photos',
      'Sealed by your PIN; locks itself after 15 minutes without use, the PIN opens it again',
      'Wiped at sign-out, after 24 hours or after 5 wrong tries',
      'Hand-overs are kept apart, sealed, and are not lost by a wipe',
    ],
    pin: 'Offline PIN',
    pinHint: '6 digits',
    again: 'Once more',
    againHint: 'the same',
    name: 'Device name',
    nameHint: 'e.g. Window 2',
    nameHelp: 'For the supervisor, who can revoke it when it is lost',
    button: 'Prepare this device',
    busy: 'Keeping the list…',
    done: 'Prepared: works without network now',
    need: { pin: 'a 6-digit PIN', again: 'the PIN once more', name: 'a name' },
    error: {
      short: (by) => `${by} missing, 6 in all`,
      simple: 'Too easy to guess: not all the same, not in a row',
      differ: 'The two differ. Type it again',
      name: 'At most 20 characters',
    },
    failed: {
      offline: 'No network: this can’t be done now. Come back once there is one.',
      revoked: 'The supervisor has revoked this device.',
      storage: 'No room on this device. Make some, or take another.',
      tooMany: 'Too many devices prepared today: try again tomorrow.',
      signedOut: 'Signed out, so nothing was prepared. Sign in and prepare again.',
      other: 'It did not work. Try again.',
    },
    without: 'You can do without: online everything works as before, offline nothing can be checked.',
  },
  ready: {
    title: 'Works offline',
    words: 'This device is prepared. Without network scanning goes on; hand-overs are written down here.',
    dataAt: 'Data of',
    cases: 'Cards waiting',
    count: (n) => String(n),
    locks: 'Locks itself',
    locksWhen: 'after 15 minutes without use',
    wipes: 'Wiped',
    wipesWhen: 'at sign-out, after 24 hours, after 5 wrong PINs',
    scan: 'Go and scan',
    wipe: 'Wipe now',
  },
  unlock: {
    title: 'Unlock the offline data',
    because: {
      reopened: 'The page was reopened. ',
      idle: 'Not used for 15 minutes, so it locked itself; all you did and filled in is still here. ',
    },
    why: 'Enter your 6-digit offline PIN to go on checking and handing over without network.',
    whyOnline: 'There is a network: you can hand over without unlocking. Unlock now and nothing stops when it goes.',
    pin: 'Offline PIN',
    pinHint: '6 digits',
    button: 'Unlock',
    busy: 'Unlocking…',
    wrong: (left) => (left > 0 ? `Wrong PIN, ${left} tries left` : 'Wrong PIN'),
    wiped:
      'The offline data are wiped: 5 wrong tries, or 24 hours old. Hand-overs not sent yet are still here and will be sent.',
    failed: 'This device is full and can’t count wrong tries: not unlocked. Make some room first.',
    none: 'There are no offline data on this device; they can be prepared online.',
    forgot: 'PIN forgotten: wipe and begin anew',
    forgotTitle: 'Wipe the offline data',
    wipeTitle: 'Wipe the offline data',
    forgotText: 'They must be prepared again online. Hand-overs not sent yet are not lost.',
    forgotYes: 'Wipe',
    forgotNo: 'Keep',
  },
  shut: {
    locked: 'No network',
    lockedWords: 'Unlock this device to check codes and hand over; all is sent once the network is back.',
    none: 'No network',
    noneWords:
      'This device has no offline data: nothing can be checked or handed over. Look at the cable or Wi-Fi, or ask people to wait.',
    waiting: (n) => `${n} hand-overs on this device are not sent yet. They are safe and will be sent by themselves.`,
    queue: 'Waiting list',
    retry: 'Try again',
  },
  verdicts: {
    ready: { title: 'Hand over', why: 'Signature valid, on this device’s list', ask: '', advice: '' },
    readyDataOld: {
      title: 'Not yet',
      why: 'The code is genuine, the list is too old',
      ask: 'Now',
      advice:
        'The list is older than 8 hours: the card may be gone. Ask them to wait for the network and scan again, or go to a window that has one.',
    },
    malformed: {
      title: 'Unreadable',
      why: 'This is not a collection code',
      ask: 'Now',
      advice: 'Ask for the code under “My office” and scan again; brighten the screen.',
    },
    needsNetwork: {
      title: 'Network needed',
      why: '12 digits are checked online only',
      ask: 'Now',
      advice:
        'Ask for the QR code: it is checked without network. If the phone is dead, look them up once the network is back.',
    },
    forged: {
      title: 'Do not hand over',
      why: 'The code is forged',
      ask: 'Do not hand over',
      advice: 'This system did not sign it. Keep the person, look at their papers, report to the officer in charge.',
    },
    unknownKey: {
      title: 'Cannot tell',
      why: 'Signed by a key newer than this device’s',
      ask: 'Not necessarily forged',
      advice: 'Ask them to wait; scan again once online. No hand-over before.',
    },
    expired: {
      title: 'Expired',
      why: 'Screenshots and old pages do not work',
      ask: 'Now',
      advice: 'Ask for the code now on the screen; it renews itself every minute.',
    },
    notYetValid: {
      title: 'Not valid yet',
      why: 'The phone’s or this device’s time is wrong',
      ask: 'Now',
      advice: 'Look at this device’s clock, then ask them to open the code again and scan.',
    },
    otherAuthority: {
      title: 'Not here',
      why: 'The card is at another office',
      ask: 'Tell them',
      advice: 'The office is named above their code; the same things to bring.',
    },
    revoked: {
      title: 'Do not hand over',
      why: 'The holder has revoked this code',
      ask: 'Beware of an impostor',
      advice:
        'Make sure who is in front of you. The holder: open the code on their own phone and scan again. Anybody else: tell the officer on duty.',
    },
    handedOverHere: {
      title: 'Do not hand over',
      why: 'This device has handed it over already',
      ask: 'They say they did not?',
      advice: 'Do not hand over another. It is in the waiting list; check who they are and report.',
    },
    notInData: {
      title: 'Not on the list',
      why: 'The code is genuine, the case is not on this list',
      ask: 'Now',
      advice: 'It may have just come, or be gone already. Scan again once online; no hand-over before.',
    },
    noData: {
      title: 'Cannot check',
      why: 'No network and no usable list here',
      ask: 'Now',
      advice:
        'That says nothing against the code. Ask them to wait for the network, or go to a window that has one. Prepare this device next time.',
    },
  },
  banner: {
    title: (age) => `Checked offline, data of ${age}`,
    noData: 'No network, no offline data',
    unconfirmed: 'Unconfirmed until it is sent',
  },
  unchecked: 'Not checked: ',
  uncheckedWhat: {
    handedOverElsewhere: 'handed over elsewhere',
    withdrawnOrRevoked: 'withdrawn or revoked',
    clock: 'the time (reopened since: 2 minutes of room)',
  },
  since: (time) => `since ${time}: `,
  and: ', ',
  noPhoto: 'No photo offline',
  caseNo: 'Case',
  handedOverAt: 'Handed over',
  unconfirmed: 'not confirmed yet',
  handOver: 'Hand over, unconfirmed',
  handingOver: 'Writing it down…',
  queueLine: { waiting: (n) => `${n} waiting`, none: '0 waiting', auto: 'sent once online' },
  fellOffline: 'The network went: checked online, the hand-over is written down here',
  onlyOnline:
    'The network went: what was found by digits or look-up is handed over online only. Leave this page open and go on once it is back.',
  notPrepared: 'The network went and this device is not prepared. Leave this page open and go on once it is back.',
  needsUnlock: 'The network went: unlock the offline data to write the hand-over down here',
  cameBack: 'Online again. It was checked offline; the hand-over is sent at once',
  failed: {
    notDurable:
      'It could not be written down: not handed over. Keep the card; make room or take another device, then try again.',
    dataOld: 'The list is older than 8 hours: no hand-over offline. Ask them to wait for the network.',
    locked: 'The offline data are locked. Unlock and press again; nothing you entered is lost.',
    scanAgain: 'Scanned too long ago: not handed over. Ask for the code now on the screen and scan it.',
    notReady: 'The case is not on this list any more: not handed over. Scan again once online.',
  },
  unsure: {
    title: 'Not known whether it was noted',
    keep: 'No answer came, and the network is gone. It can be written down here under the same number: it will count once.',
    wait: 'No answer came. Once online it is asked again; one hand-over is noted once. Keep the card for now and leave this page open.',
    again: 'No answer came. Press again; one hand-over is noted once.',
  },
  done: {
    title: 'Handed over, unconfirmed',
    at: (time) => `${time} on this device`,
    words: 'Give the new card to its holder.',
    waits: (n) => `Sent once online, ${n} waiting here. No need to stay; nothing is lost.`,
    confirmed: 'Sent and confirmed',
    conflict: 'For a person: ',
    undo: 'A mistake? It can be undone once confirmed. Take the card back first and ask them to stay.',
  },
  queue: {
    title: 'Waiting to be sent',
    about: 'Hand-overs made without network, in order',
    empty: 'Nothing waits to be sent',
    emptyNote: 'Hand-overs made offline stand here, and stay for the day once confirmed.',
    send: 'Send now',
    sending: 'Sending…',
    offline: 'No network; sent once it is back',
    columns: { no: 'No.', caseNo: 'Case', at: 'Handed over', state: 'State', what: 'Note' },
    seq: (n) => `No. ${n}`,
    states: { unconfirmed: 'unconfirmed', confirmed: 'confirmed', conflict: 'to check' },
    next: 'sent once online',
    confirmedAt: (time) => `confirmed ${time}`,
    conflictTitle: (n) => `${n} for a person`,
    conflictWords:
      'Another record says otherwise. Both are kept until somebody has looked; nothing behind them is held up.',
    tasks: 'Look at them',
    reasons: {
      handedOverElsewhere: 'handed over elsewhere already',
      notReady: 'not ready any more at that time',
      revokedCode: 'the code was revoked by then',
      notHandedOut: 'this code was never given out',
      clockDoubt: 'the device’s time is in doubt',
      deviceRevoked: 'the device was revoked by then',
      officerUnknown: 'the officer could not be confirmed',
      notAllowed: 'against the rules of handing over',
      unreadable: 'the record is unreadable',
    },
    summary: (waiting, confirmed) =>
      [waiting > 0 ? `${waiting} unconfirmed` : '', confirmed > 0 ? `${confirmed} confirmed` : '']
        .filter((part) => part !== '')
        .join(', '),
  },
}
export default en
