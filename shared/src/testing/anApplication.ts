import type { Application } from '../application/application'
import { decide } from '../casework/decide'
import type { Decision, DecisionContext } from '../application/decision'
import type { Intent } from '../services/services'
import { submit } from '../casework/submit'
import type { Submission } from '../casework/submit'
import { PUBLISHED_CALENDAR } from '../deadlines/publishedCalendar'
import type { AccountId, ApplicationId, AuthorityId, CaseNo, CountyCode, PersonKey, PhotoId } from '../kernel/ids'
import { instant } from '../kernel/instant'
import { civilDate } from '../kernel/plainDate'

/** For tests: cases as the desks make them, by the rules and by nothing else. */
export const HOLDER = 'holder' as PersonKey
export const AUTHORITY = '520102003' as AuthorityId
export const COUNTY = '520103' as CountyCode
const PHOTO = 'photo1' as PhotoId

/** `at('2026-11-26', '20:14')` in China. */
export const at = (date: string, time = '10:00') => instant(Date.parse(`${date}T${time}:00+08:00`))

export const contextAt = (date: string, time = '10:00', by: Partial<DecisionContext['by']> = {}): DecisionContext => {
  const now = at(date, time)
  return {
    now,
    today: civilDate(now),
    calendar: PUBLISHED_CALENDAR,
    by: { account: 'account' as AccountId, role: 'acceptingOfficer', ...by },
  }
}

export const aSubmission = (changes: Partial<Submission> = {}): Submission => ({
  id: 'application1' as ApplicationId,
  caseNo: '20261126-7KQ4-8' as CaseNo,
  service: 'reissue',
  reason: 'lost',
  channel: 'miniProgram',
  holder: HOLDER,
  acceptingAuthority: AUTHORITY,
  hukouCounty: COUNTY,
  collection: 'window',
  photo: PHOTO,
  ...changes,
})

export const INTENTS = {
  pass: { command: 'pass' },
  return: { command: 'return', reason: 'photoUnclear', note: 'hair over the brows', fields: ['photo'] },
  resubmit: { command: 'resubmit', changes: { photo: 'photo2' as PhotoId } },
  withdraw: { command: 'withdraw' },
  issue: { command: 'issue' },
  refuse: { command: 'refuse', reason: 'hukouChanged', note: 'new address', remedies: ['hukouStation'] },
  hold: { command: 'hold', suspicion: 'the photo shows another person' },
  release: { command: 'release' },
  produce: { command: 'produce' },
  dispatch: { command: 'dispatch', carrier: 'EMS', number: 'EA123456785CN' },
  receive: { command: 'receive', place: '12' },
  handOver: {
    command: 'handOver',
    checks: ['faceMatchesNewCard', 'cardAndChipRight'],
    oldCard: 'notApplicable',
    feePaid: true,
    signatureId: 'signature1' as PhotoId,
    found: 'code',
    collector: 'holder',
  },
  undoHandOver: {
    command: 'undoHandOver',
    handoverAt: at('2026-12-02'),
    reason: 'wrongCard',
    note: "the neighbour's card",
  },
  sendBack: { command: 'sendBack', reason: 'wrongPrint', note: '' },
  sign: { command: 'sign', oldCardTaken: false },
  fail: { command: 'fail', reason: 'nobodyThere' },
  takeOldCard: { command: 'takeOldCard', oldCard: 'returned' },
} as const satisfies { [C in Intent['command']]: Extract<Intent, { command: C }> }

export const mustDecide = (application: Application, intent: Intent, context: DecisionContext): Decision => {
  const decided = decide(application, intent, context)
  if (!decided.ok)
    throw new Error(`${intent.command} refused in ${application.state}: ${JSON.stringify(decided.error)}`)
  return decided.value
}

/** The case after these commands, one a day from 26 November 2026 on. */
export const afterCommands = (
  commands: readonly Intent['command'][],
  submission: Partial<Submission> = {},
): Application => {
  const first = submit(aSubmission(submission), contextAt('2026-11-26', '20:14', { role: 'citizen' })).next
  return commands.reduce((application, command, index) => {
    const day = new Date(Date.UTC(2026, 10, 27 + index)).toISOString().slice(0, 10)
    return mustDecide(application, INTENTS[command], contextAt(day)).next
  }, first)
}

/** A case in each state, by the shortest way there. */
export const WAYS = {
  submitted: [],
  returned: ['return'],
  accepted: ['pass'],
  onHold: ['pass', 'hold'],
  issued: ['pass', 'issue'],
  remake: ['pass', 'issue', 'produce', 'dispatch', 'receive', 'sendBack'],
  produced: ['pass', 'issue', 'produce'],
  dispatched: ['pass', 'issue', 'produce', 'dispatch'],
  ready: ['pass', 'issue', 'produce', 'dispatch', 'receive'],
  collected: ['pass', 'issue', 'produce', 'dispatch', 'receive', 'handOver'],
  refused: ['refuse'],
  withdrawn: ['withdraw'],
} as const satisfies Partial<Record<Application['state'], readonly Intent['command'][]>>

/** By mail, dispatched to an address. */
export const dispatchedByMail = (submission: Partial<Submission> = {}): Application =>
  afterCommands(WAYS.dispatched, { ...submission, collection: 'mail' })

export const anApplication = (state: Application['state'], submission: Partial<Submission> = {}): Application =>
  state === 'delivered'
    ? mustDecide(dispatchedByMail(submission), INTENTS.sign, contextAt('2026-12-05')).next
    : afterCommands(WAYS[state], submission)
