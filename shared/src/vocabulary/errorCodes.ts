/** Why a call was not carried out, roughly: tells a screen what to do. */
export const ERROR_KINDS = [
  'invalid',
  'refused',
  'state',
  'notFound',
  'conflict',
  'limited',
  'unavailable',
  'fault',
] as const
export type ErrorKind = (typeof ERROR_KINDS)[number]

/**
 * What a server answers, by kind: which words to show. Besides these, `refused` carries the code of the rule of eligibility
 * that refuses (`RuleCode`). A new one needs words, or the decision that its kind's words say enough (client/errorCodes.test).
 */
export const ERROR_CODES = {
  invalid: [
    // Asked for as the contract says, and judged wrong by what else is known: `fields` says what.
    'invalid',
    // Not what the contract describes.
    'malformed',
    // The way in alone says these: a body beyond its limit, of a type it doesn't read.
    'tooLarge',
    'contentType',
  ],
  refused: [
    // No person is bound to the account yet.
    'notBound',
    'alreadyBound',
    'alreadyBoundElsewhere',
    // Name and number don't belong together.
    'notConfirmed',
    // The registry doesn't know the person (any more).
    'notRegistered',
    'openApplicationExists',
    // Reopening it would make a second open one.
    'anotherOpenCase',
    'photoType',
    'photoTooSmall',
    // Cut off, not whole, or built as no camera builds one.
    'photoDamaged',
    // Far longer than wide.
    'photoShape',
    'alreadyExtended',
    'consignmentNumberUsed',
    'codeNotValid',
    'codeOfAnotherCase',
    'notACollector',
    'checksMissing',
    'oldCardMissing',
    'feeNotPaid',
    'pastLimit',
    'undoNotYours',
    'undoTooLate',
    'shiftOpen',
    // What was counted differs from the records, and no words say why.
    'mustBeExplained',
    'supervisorOnly',
    'cardNotHeld',
    // Nobody signs a destruction twice.
    'secondPerson',
    'deviceUnknown',
    'deviceRevoked',
  ],
  state: [
    'notInThisState',
    // No code before the card lies ready.
    'notReady',
    // When and where stands in the facts.
    'alreadyCollected',
  ],
  notFound: [
    // Somebody else's and a missing thing alike.
    'notFound',
    // The fence around a machine's own gateway.
    'hostRefused',
    'originRefused',
    'forwardedRefused',
  ],
  conflict: [
    'changedMeanwhile',
    // The request id of another request.
    'requestReused',
  ],
  limited: [
    'bindTries',
    'photosPerDay',
    // Too many wrong look-ups.
    'scanFailures',
    'devicesMade',
    // Too many phones for one case in a day.
    'codeDevices',
    // Calls of one machine in a minute.
    'tooMany',
  ],
  unavailable: [
    'storeUnavailable',
    // A record that a newer build wrote: this one must not guess at it.
    'newerData',
    // The keys at hand are another store's: nothing is read or written until the right ones are there.
    'wrongKeys',
  ],
  fault: [
    'fault',
    // What is sealed in this one record doesn't open: damaged, or its key is gone. A person is told (task `damagedRecord`).
    'damagedRecord',
  ],
} as const satisfies Readonly<Record<ErrorKind, readonly string[]>>
export type CodeOf<K extends ErrorKind> = (typeof ERROR_CODES)[K][number]

/** What a client says of itself, where no server answered or none was asked. */
export const OWN_CODES = {
  invalid: ['pin'],
  refused: [
    // Signed out while it was under way.
    'signedOut',
    'notAtAWindow',
  ],
  state: [],
  notFound: [],
  conflict: [],
  limited: [],
  unavailable: [
    'offline',
    'timeout',
    // An answer that is no reply.
    'unavailable',
    // The device can't keep it.
    'notDurable',
  ],
  fault: [
    // Keys that the office of this build didn't sign.
    'keyList',
  ],
} as const satisfies Readonly<Record<ErrorKind, readonly string[]>>
export type OwnCodeOf<K extends ErrorKind> = (typeof OWN_CODES)[K][number]

/** What is wrong with one field. */
export const FIELD_CODES = [
  'required',
  'format',
  // A field the contract doesn't know.
  'unknownField',
  'tooLong',
  'tooMany',
  'addressTooShort',
  'mobile',
  'citizenNumber',
  'caseNo',
  'consignmentNumber',
  'unknownCarrier',
  'photoType',
  'photoTooLarge',
  // A signature's picture on which nobody wrote.
  'noInk',
  // An officer's words that hold somebody's number.
  'personalNumber',
  'notAskedFor',
  'notAccepting',
  // A photo that is not, or no longer, the applicant's own.
  'notFound',
  // Said together with what doesn't go with it.
  'notWithInput',
  // An old card handed back that was lost.
  'notApplicable',
] as const
export type FieldCode = (typeof FIELD_CODES)[number]
