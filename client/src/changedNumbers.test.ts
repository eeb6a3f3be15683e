import {
  clauseText,
  countInHan,
  inEnglish,
  inHan,
  MESSAGE_MAX_CHARACTERS,
  MESSAGES_EN,
  MESSAGES_ZH,
  NUMBERS,
  numbersOn,
  phraseIn,
  plainDate,
  PUBLISHED_CALENDAR,
  serviceLimit,
  startClock,
  whoMayCollect,
  type ClauseId,
  type Dated,
  type EligibilityView,
  type NumberName,
  type OfflineVerdict,
} from '@resident-card/shared'
import { aCase, aStage, at } from './features/case/aCase'
import { newDraft } from './features/form/draft'
import { viewEligibility } from './features/guide/viewEligibility'
import { viewRounds } from './pages/case/viewRounds'
import { stageLines } from './pages/case/stageLines'
import { costWords, limitWords, verifyBy } from './pages/check/viewCheck'
import { viewMessages } from './pages/messages/viewMessages'
import { viewNotice } from './pages/notice/viewNotice'
import { nextStages } from './pages/submitted/viewSubmitted'
import { viewConnection } from './staff/connection/viewConnection'
import { aDesk } from './staff/connection/testing'
import { undoLeft } from './staff/handOver/undoLeft'
import { viewBack } from './staff/start/viewBack'
import { whyLocked } from './staff/unlockForm/whyLocked'
import { viewOffline } from './staff/verdict/viewOffline'
import caseEn from './text/case.en'
import caseZh from './text/case.zh'
import checkEn from './text/check.en'
import checkZh from './text/check.zh'
import commonEn from './text/common.en'
import commonZh from './text/common.zh'
import eligibilityEn from './text/eligibility.en'
import eligibilityZh from './text/eligibility.zh'
import formEn from './text/form.en'
import formZh from './text/form.zh'
import mendEn from './text/mend.en'
import mendZh from './text/mend.zh'
import messagesEn from './text/messages.en'
import messagesZh from './text/messages.zh'
import noticeEn from './text/notice.en'
import noticeZh from './text/notice.zh'
import { sayIn } from './text/say'
import deskEn from './text/staff/desk.en'
import deskZh from './text/staff/desk.zh'
import offlineEn from './text/staff/offline.en'
import offlineZh from './text/staff/offline.zh'
import reviewEn from './text/staff/review.en'
import reviewZh from './text/staff/review.zh'
import scanEn from './text/staff/scan.en'
import scanZh from './text/staff/scan.zh'
import shiftEn from './text/staff/shift.en'
import shiftZh from './text/staff/shift.zh'
import startEn from './text/staff/start.en'
import startZh from './text/staff/start.zh'
import statesEn from './text/states.en'
import statesZh from './text/states.zh'
import submittedEn from './text/submitted.en'
import submittedZh from './text/submitted.zh'

const TODAY = plainDate('2026-11-26')
const NOON = at('2026-11-26', '12:00')
const HOUR = 3_600_000

const WORDS = {
  zh: {
    say: sayIn('zh'),
    case: caseZh,
    check: checkZh,
    common: commonZh,
    eligibility: eligibilityZh,
    form: formZh,
    mend: mendZh,
    messages: messagesZh,
    notice: noticeZh,
    desk: deskZh,
    offline: offlineZh,
    review: reviewZh,
    scan: scanZh,
    shift: shiftZh,
    start: startZh,
    states: statesZh,
    submitted: submittedZh,
    sent: MESSAGES_ZH,
  },
  en: {
    say: sayIn('en'),
    case: caseEn,
    check: checkEn,
    common: commonEn,
    eligibility: eligibilityEn,
    form: formEn,
    mend: mendEn,
    messages: messagesEn,
    notice: noticeEn,
    desk: deskEn,
    offline: offlineEn,
    review: reviewEn,
    scan: scanEn,
    shift: shiftEn,
    start: startEn,
    states: statesEn,
    submitted: submittedEn,
    sent: MESSAGES_EN,
  },
} as const
type Lang = keyof typeof WORDS

const n = () => numbersOn(TODAY)
const draft = newDraft('W', 'damaged', NOON)
const caseWords = (lang: Lang) => {
  const { case: t, states, common, say } = WORDS[lang]
  return { t, states, common, say }
}
const checkWords = (lang: Lang) => {
  const { check: t, form, common, say } = WORDS[lang]
  return { t, form, common, say }
}
const notice = (lang: Lang) => {
  const { notice: t, say } = WORDS[lang]
  return viewNotice('lost', say.money(n()('fee')), n(), t)
}
const line = (lines: ReturnType<typeof notice>['who'], key: string): string =>
  lines
    .filter((one) => one.key === key)
    .map(({ title, value = '', note = '' }) => `${title} ${value} ${note}`)
    .join()
const clauses =
  (...ids: readonly ClauseId[]) =>
  (lang: Lang) =>
    ids.map((id) => clauseText(lang, id, TODAY).text)

const refusedFor = (code: 'issuedWithinTwoYears' | 'sixteenOrOver') => (lang: Lang) => {
  const { eligibility: t, say } = WORDS[lang]
  const view: EligibilityView = {
    admitted: false,
    assessedOn: TODAY,
    refusals: [{ code, clause: 'GZ-12b', facts: {}, nextWay: 'hukouStation' }],
    passed: [{ code, clause: 'GZ-12b', facts: {} }],
    toBeJudged: [],
    feeFen: 4000,
    holder: { name: 'W', maskedNumber: '', hukouCounty: 'N' },
  }
  const screen = viewEligibility(view, 'damaged', { t, say })
  return screen.kind === 'no' ? [screen.refusals[0]?.title ?? '', screen.passed[0]?.title ?? ''] : []
}

const offline = (lang: Lang) => {
  const { scan: t, offline: off, say } = WORDS[lang]
  const old = { verdict: 'readyDataOld', at: NOON, dataAt: NOON, unchecked: ['clock'] } as unknown as OfflineVerdict
  return viewOffline(old, TODAY, { t, off, say })
}

/** The clock of a case accepted today, as its holder reads it. */
const verifyClock = (lang: Lang): string => {
  const { limit, unit, from } = startClock(
    'verify',
    serviceLimit('reissue', 'verify', TODAY),
    TODAY,
    PUBLISHED_CALENDAR,
  )
  expect(from).toBe(TODAY)
  return WORDS[lang].say.units(limit, unit)
}

const extended = (lang: Lang) => {
  const item = aCase({ history: [{ kind: 'extended', at: NOON, byHolder: false }] })
  const { messages: t, states, say, sent, review } = WORDS[lang]
  const [message] = viewMessages([{ messageId: 'm', code: 'extended', at: NOON, read: false, facts: {} }], TODAY, {
    t,
    states,
    say,
  })
  const notified = phraseIn(sent.extended, n())
  expect([...notified].length).toBeLessThanOrEqual(MESSAGE_MAX_CHARACTERS)
  return [
    viewRounds(item, TODAY, caseWords(lang))[0]?.line.title ?? '',
    message?.title ?? '',
    notified,
    review.extend.go(n()('lawExtension')),
    phraseIn(review.history.kinds['extended'] ?? '', n()),
  ]
}

/** What changes, from what to what, and everything that says so, in both languages. */
const CHANGES: readonly (readonly [string, NumberName, number, number, (lang: Lang) => readonly string[]])[] = [
  [
    'GZ-5: the authority verifies within five working days',
    'verify',
    3,
    5,
    (lang) => {
      const { desk, mend } = WORDS[lang]
      return [
        line(notice(lang).time, 'verify'),
        limitWords('lost', TODAY, checkWords(lang)).verify,
        ...stageLines(aStage('verify', 'todo'), aCase({ clocks: [] }), caseWords(lang)),
        verifyClock(lang),
        phraseIn(desk.purpose.verify, n()),
        mend.paused(n()('verify')),
        ...clauses('GZ-5')(lang),
      ]
    },
  ],
  [
    'GZ-6: the county signs within four',
    'issue',
    3,
    4,
    (lang) => {
      const { submitted: t, say, desk } = WORDS[lang]
      const stages = nextStages(aCase(), TODAY, { t, say })
      return [
        line(notice(lang).time, 'issue'),
        String(stages.find(({ key }) => key === 'issue')?.when),
        // Without the part of the guide it stands in.
        phraseIn(desk.purpose.issue, n()).replace(/[(（].*$/u, ''),
        ...clauses('GZ-6')(lang),
      ]
    },
  ],
  [
    'GZ-11: all is done within forty',
    'whole',
    30,
    40,
    (lang) => {
      const { submitted: t, say } = WORDS[lang]
      const end = nextStages(aCase(), TODAY, { t, say }).at(-1)
      return [
        line(notice(lang).time, 'whole'),
        limitWords('lost', TODAY, checkWords(lang)).whole,
        String(end?.notes?.[0]),
        ...clauses('GZ-11')(lang),
      ]
    },
  ],
  ['LAW-12: twenty days more where transport is hard', 'lawExtension', 30, 20, extended],
  [
    'GZ-12b: the last card was issued within three years',
    'issuedWithin',
    2,
    3,
    (lang) => [
      ...refusedFor('issuedWithinTwoYears')(lang),
      line(notice(lang).not, 'old'),
      phraseIn(WORDS[lang].states.refusalReason.issuedTooLongAgo, n()),
      phraseIn(WORDS[lang].review.compare.explain.cardIssuedOn, n()),
      ...clauses('GZ-12', 'GZ-12b', 'OFFICE-ANNIVERSARY')(lang),
    ],
  ],
  [
    'LAW-7: of age with eighteen',
    'ofAge',
    16,
    18,
    (lang) => [
      ...refusedFor('sixteenOrOver')(lang),
      line(notice(lang).who, 'age'),
      WORDS[lang].scan.collector.guardianNote(n()('ofAge')),
      ...clauses('LAW-7', 'LAW-11', 'OFFICE-GUARDIAN', 'OFFICE-COLLECTOR', 'PUB-VALIDITY')(lang),
    ],
  ],
  [
    'PUB-FEE: a reissue costs fifty yuan',
    'fee',
    4000,
    5000,
    (lang) => [line(notice(lang).fee, 'fee'), costWords(draft, TODAY, checkWords(lang)), ...clauses('PUB-FEE')(lang)],
  ],
  ['OFFICE-COLLECT-10: twelve working days at least', 'collectAtLeast', 10, 12, clauses('OFFICE-COLLECT-10')],
  [
    'OFFICE-UNDO: five minutes',
    'undoBySameOfficer',
    10,
    5,
    (lang) => [
      WORDS[lang].scan.undo.over(n()('undoBySameOfficer')),
      phraseIn(WORDS[lang].scan.undo.refusals['undoTooLate'] ?? '', n()),
      phraseIn(WORDS[lang].shift.undo.refusals['undoTooLate'] ?? '', n()),
      ...clauses('OFFICE-UNDO')(lang),
    ],
  ],
  [
    'OFFICE-OFFLINE: data are good for six hours',
    'offlineHandover',
    8,
    6,
    (lang) => {
      const { offline: t, start, say } = WORDS[lang]
      const desk = aDesk({ connection: 'offline', dataAt: NOON - 9 * HOUR })
      const silent = {
        deviceId: 'd',
        version: 1,
        name: 'W',
        enrolledAt: 0,
        enrolledBy: '',
        lastSyncAt: NOON - 9 * HOUR,
      }
      return [
        viewConnection(desk, NOON, t, say).alerts.join(),
        offline(lang).advice?.text ?? '',
        phraseIn(t.failed.dataOld, n()),
        viewBack('devices', { devices: [silent], now: NOON }, TODAY, start, say).note,
        ...clauses('OFFICE-OFFLINE')(lang),
      ]
    },
  ],
  [
    'OFFICE-OFFLINE: four minutes of room for a clock',
    'clockUnsure',
    2,
    4,
    (lang) => [offline(lang).unchecked.at(-1) ?? ''],
  ],
  [
    'three wrong PINs',
    'pinTries',
    5,
    3,
    (lang) => {
      const { prepare, ready, unlock } = WORDS[lang].offline
      return [
        prepare.keeps(n())[2] ?? '',
        ready.wipesWhen(n()('offlineWipe'), n()('pinTries')),
        unlock.wiped(n()('pinTries'), n()('offlineWipe')),
      ]
    },
  ],
  [
    'locked after twenty-five minutes',
    'idleLock',
    15,
    25,
    (lang) => {
      const { prepare, unlock } = WORDS[lang].offline
      return [prepare.keeps(n())[1] ?? '', whyLocked({ connection: 'online', lockedByIdling: true }, unlock, n())]
    },
  ],
]

/** A number in every way a sentence may write it, and not as a part of another. */
const written = (value: number): RegExp => {
  const yuan = value >= 1000 ? value / 100 : value
  const han = [inHan(yuan), countInHan(yuan)].map((one) => `(?<![十二三四五六七八九])${one}(?![十])(?=个|年|日|周岁)`)
  return new RegExp([`(?<!\\d)${yuan}(?!\\d)`, `\\b${inEnglish(yuan)}\\b`, ...han].join('|'), 'iu')
}

/** As a new rule comes: a version with its day, behind the one it supersedes. */
const change = (name: NumberName, value: number): (() => void) => {
  const versions = NUMBERS[name] as unknown as Dated[]
  const [now] = versions
  if (now === undefined) throw new Error(`no number ${name}`)
  versions.push({ ...now, value, effectiveFrom: TODAY })
  return () => void versions.pop()
}

describe.each(CHANGES)('%s', (_rule, name, before, after, said) => {
  test.each(['zh', 'en'] as const)('every word in %s follows', (lang) => {
    const told = said(lang)
    expect(told.filter((words) => !written(before).test(words))).toEqual([])
    const takeBack = change(name, after)
    try {
      const now = said(lang)
      expect(now.length).toBe(told.length)
      expect(now.filter((words) => !written(after).test(words))).toEqual([])
      expect(now.filter((words) => written(before).test(words))).toEqual([])
    } finally {
      takeBack()
    }
  })
})

describe('what is done follows as well', () => {
  const changed = <T>(name: NumberName, value: number, look: () => T): T => {
    const takeBack = change(name, value)
    try {
      return look()
    } finally {
      takeBack()
    }
  }

  test('until when it is verified', () => {
    const by = () => verifyBy('reissue', NOON, checkWords('en'))
    expect(by()).toBe('by Tue 1 Dec')
    expect(changed('verify', 5, by)).toBe('by Thu 3 Dec')
  })
  test('how long an officer may undo alone', () => {
    const left = () => undoLeft(NOON, NOON + 7 * 60_000)
    expect(left()).toBe(3)
    expect(changed('undoBySameOfficer', 5, left)).toBeUndefined()
  })
  test('who may collect', () => {
    const who = () => whoMayCollect(plainDate('2009-01-01'), TODAY)
    expect(who()).toEqual(['holder'])
    expect(changed('ofAge', 18, who)).toEqual(['holder', 'guardian'])
  })
  test('the day before is judged as it was', () => {
    const before = () => numbersOn(plainDate('2026-11-25'))('verify')
    expect(changed('verify', 5, before)).toBe(3)
  })
})
