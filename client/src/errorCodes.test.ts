import { ERROR_CODES, ERROR_KINDS, FIELD_CODES, OWN_CODES, phrasesIn, RULE_CODES } from '@resident-card/shared'
import type { CallError, ErrorCode, ErrorKind, FieldCode, RuleCode } from '@resident-card/shared'
import { ruleWordsIn } from './features/guide/ruleWords'
import { numbersToday } from './lib/numbersToday'
import { newDraft } from './features/form/draft'
import { failureOf } from './pages/check/viewCheck'
import { refusalWords } from './pages/bind/viewBind'
import { wordOf } from './staff/desk/wordOf'
import { handOverMessage } from './staff/handOver/handOverMessage'
import { decisionMessage } from './staff/review/decisionMessage'
import { extendMessage } from './staff/review/extendMessage'
import { prepareFailed } from './staff/unlock/prepareForm'
import { verdictFromError } from './staff/verdict/verdictFromError'
import apply from './text/apply.zh'
import bind from './text/bind.zh'
import check from './text/check.zh'
import commonEn from './text/common.en'
import common from './text/common.zh'
import eligibility from './text/eligibility.zh'
import { errorWords } from './text/errorWords'
import form from './text/form.zh'
import { sayIn } from './text/say'
import line from './text/staff/line.zh'
import offline from './text/staff/offline.zh'
import oldCards from './text/staff/oldCards.zh'
import review from './text/staff/review.zh'
import scan from './text/staff/scan.zh'
import shift from './text/staff/shift.zh'
import states from './text/states.zh'

const checkWords = { t: check, form, common, say: sayIn('zh') }
const draft = newDraft('W', 'lost', 0)
const errors = common.error
const n = numbersToday()
const undoRefusals = phrasesIn(scan.undo.refusals, n)
const shiftRefusals = phrasesIn(shift.undo.refusals, n)
// What the photo page says where it has no better words, and before anything is sent.
const { unavailable: _general, denied: _1, system: _2, privacy: _3, failed: _4, ...photo } = apply.problem

const wordIn =
  (table: Readonly<Record<string, string>>) =>
  ({ code, fields = [] }: CallError): string | undefined =>
    [code, ...fields.map((field) => field.code)].map((one) => table[one]).find((word) => word !== undefined)

/** What the screens say of a failure: by the function they ask themselves, or out of the table they look in. */
const SCREENS = {
  everywhere: (error) => errorWords(error, errors),
  case: wordIn({ notBound: states.notBound }),
  bind: (error) => refusalWords(error, bind),
  check: (error) => {
    const { title, text } = failureOf(error, draft, checkWords)
    return title === check.notSent ? text : title
  },
  photo: wordIn(phrasesIn(photo, n)),
  review: (error) => decisionMessage(error, review, ruleWordsIn(eligibility.rule, n), errors),
  extend: (error) => extendMessage(error, review, errors),
  dispatch: wordIn({ consignmentNumberUsed: line.dispatch.usedNumber }),
  handOver: (error) => handOverMessage(error, scan, errors),
  verdict: (error) => verdictFromError(error, { verdict: 'ready', at: 0 })?.verdict,
  undo: wordOf(undoRefusals, errors),
  shift: wordOf({ ...shift.errors, ...shiftRefusals }, errors),
  oldCards: wordOf(oldCards.errors, errors),
  unlock: (error) => prepareFailed(error, offline.prepare),
} satisfies Readonly<Record<string, (error: CallError) => string | undefined>>
type Screen = keyof typeof SCREENS

/** Which screens have words of their own for a code; `[]`: its kind's words say enough, wherever it reaches a person. */
type Said = readonly Screen[]

const SAID: Readonly<Record<Exclude<ErrorCode, RuleCode>, Said>> = {
  // A device that is being prepared calls every outage so.
  offline: ['everywhere'],
  timeout: ['everywhere'],
  signedOut: ['everywhere', 'unlock'],
  newerData: ['everywhere'],
  damagedRecord: ['everywhere'],
  wrongKeys: ['everywhere'],

  notBound: ['case'],
  alreadyBound: ['bind'],
  alreadyBoundElsewhere: ['bind'],
  notConfirmed: ['bind'],
  bindTries: ['bind'],
  openApplicationExists: ['check'],
  photoType: ['photo'],
  photoTooSmall: ['photo'],
  photoDamaged: ['photo'],
  photoShape: ['photo'],
  photosPerDay: ['photo'],

  alreadyExtended: ['extend'],
  consignmentNumberUsed: ['dispatch'],
  codeNotValid: ['handOver'],
  codeOfAnotherCase: ['handOver'],
  notACollector: ['handOver'],
  checksMissing: ['handOver'],
  oldCardMissing: ['handOver'],
  feeNotPaid: ['handOver'],
  pastLimit: ['handOver'],
  alreadyCollected: ['verdict'],
  undoNotYours: ['undo', 'shift'],
  undoTooLate: ['undo', 'shift'],
  anotherOpenCase: ['undo', 'shift'],
  // Where a hand-over that was taken back already is taken back: elsewhere the case is shown as it stands now.
  notInThisState: ['shift'],
  shiftOpen: ['shift'],
  mustBeExplained: ['shift'],
  cardNotHeld: ['oldCards'],
  secondPerson: ['oldCards'],
  deviceRevoked: ['unlock'],
  devicesMade: ['unlock'],
  notDurable: ['unlock'],

  // The fields say what is wrong; forms judge them before anything is sent.
  invalid: [],
  malformed: [],
  pin: [],
  tooLarge: ['everywhere', 'photo'],
  contentType: [],
  // Nobody who is held is told so.
  notRegistered: [],
  // The page asks for it only of those who may.
  supervisorOnly: [],
  notReady: [],
  notFound: [],
  hostRefused: [],
  originRefused: [],
  forwardedRefused: [],
  changedMeanwhile: [],
  requestReused: [],
  // More phones than a person has.
  codeDevices: [],
  // The window says of all limits until when.
  scanFailures: [],
  tooMany: [],
  storeUnavailable: [],
  unavailable: [],
  fault: [],
  // The device answers these itself: enrolled anew, or not prepared.
  deviceUnknown: [],
  notAtAWindow: [],
  keyList: [],
}

/** Of one field. `[]`: the form asks no differently, and marks the field before it is sent. */
const SAID_OF_FIELDS: Readonly<Record<FieldCode, Said>> = {
  photoType: ['photo'],
  photoTooLarge: ['photo'],
  personalNumber: ['review', 'extend'],
  // The window's form never sends one on which nobody wrote.
  noInk: [],
  required: [],
  format: [],
  unknownField: [],
  tooLong: [],
  tooMany: [],
  addressTooShort: [],
  mobile: [],
  citizenNumber: [],
  caseNo: [],
  consignmentNumber: [],
  unknownCarrier: [],
  notAskedFor: [],
  // Named by their field, not by the code.
  notAccepting: [],
  notFound: [],
  notWithInput: [],
  notApplicable: [],
}

const UNKNOWN = 'ofANewerServer'
/** As it comes over the wire, where a code may be one of a newer server. */
const failure = (kind: ErrorKind, code: string, field?: string) =>
  ({ kind, code, traceId: '', ...(field !== undefined && { fields: [{ field: 'x', code: field }] }) }) as CallError

/** Who says something else of it than of a failure nobody knows, and than is said everywhere. */
const saying = (said: CallError, unknown: CallError): Said =>
  (Object.keys(SCREENS) as Screen[]).filter((screen) => {
    const words = SCREENS[screen](said)
    return words !== SCREENS[screen](unknown) && (screen === 'everywhere' || words !== SCREENS.everywhere(said))
  })

const coded = ERROR_KINDS.flatMap((kind) =>
  [...ERROR_CODES[kind], ...OWN_CODES[kind]].map((code): readonly [ErrorKind, keyof typeof SAID] => [kind, code]),
)

describe('the words of a failed call', () => {
  test.each(coded)('%s, %s', (kind, code) => {
    expect(saying(failure(kind, code), failure(kind, UNKNOWN))).toEqual(SAID[code])
  })

  test.each(RULE_CODES)('a rule that refuses at the desk, %s, is named', (code) => {
    expect(saying(failure('refused', code), failure('refused', UNKNOWN))).toEqual(['review'])
  })

  test.each(FIELD_CODES)('one field, %s', (code) => {
    expect(saying(failure('invalid', 'invalid', code), failure('invalid', 'invalid', UNKNOWN))).toEqual(
      SAID_OF_FIELDS[code],
    )
  })

  test.each(ERROR_KINDS)('%s of a newer server is said by its kind, in both languages', (kind) => {
    expect(errorWords(failure(kind, UNKNOWN), errors)).toBe(errors[kind])
    expect(errorWords(failure(kind, UNKNOWN), commonEn.error)).toBe(commonEn.error[kind])
  })

  test('no screen has words for a code that nobody sends', () => {
    const tables = [scan.refusals, scan.undo.refusals, shift.errors, shift.undo.refusals, oldCards.errors, photo]
    const known: readonly string[] = [...coded.map(([, code]) => code), ...FIELD_CODES]
    expect(tables.flatMap((table) => Object.keys(table)).filter((code) => !known.includes(code))).toEqual([])
  })
})
