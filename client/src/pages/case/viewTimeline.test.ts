import { aCase, aClock, aStage, at, BUREAU, STATION } from '../../features/case/aCase'
import t from '../../text/case.en'
import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import states from '../../text/states.en'
import { viewTimeline } from './viewTimeline'

const TODAY = '2026-12-01'
const words = { t, common, states, say: sayIn('en') }
const lines = (item: Parameters<typeof aCase>[0]) =>
  viewTimeline(aCase(item), TODAY, words).map(({ mark, title, when, notes }) =>
    [mark, title, when ?? '', ...notes].join(' | '),
  )

const returned = {
  kind: 'returned' as const,
  at: at('2026-11-28'),
  byHolder: false,
  office: STATION,
  reason: 'photoUnclear',
  note: 'hair over the brows',
  fields: ['photo' as const],
}
const submitted = { kind: 'submitted' as const, at: at('2026-11-26', '20:14'), byHolder: true, photoId: 'old' }
const resubmitted = {
  kind: 'resubmitted' as const,
  at: at('2026-11-29', '09:05'),
  byHolder: true,
  fields: ['photo' as const],
  photoId: 'new',
}

describe('the timeline of a case', () => {
  test('in signing: behind, now with its office, ahead as expected', () => {
    expect(lines({})).toEqual([
      'done | Application | Thu 26 Nov 20:14',
      'done | Verification | Mon 30 Nov 10:32 | Huaguoyuan station, took 2 working days',
      'now | Review and issue | by Thu 3 Dec | With Nanming bureau, 2 working days left',
      'todo | Production | expected by Tue 8 Dec | Provincial production centre, within 3 working days',
      'todo | To the window | You will be told | By express post to Huaguoyuan station',
      'todo | Collection | expected by Tue 12 Jan 2027 | Huaguoyuan station, ID window',
    ])
  })

  test('not delivered: what was by mail now goes to the window, and is called so', () => {
    const consignment = { carrier: 'EMS', number: 'EA1', to: 'window' as const, failed: true }
    const failed = { kind: 'deliveryFailed' as const, at: at('2026-12-01', '09:00'), byHolder: false, reason: 'other' }
    const stages = [aStage('distribute', 'now'), aStage('collect', 'todo')]
    expect(lines({ state: 'dispatched', collection: 'mail', consignment, stages, history: [failed] })).toEqual([
      'turn | Delivery failed | Tue 1 Dec 09:00 | It goes to the window of the accepting authority; you will be told',
      'now | To the window | You will be told | EMS EA1',
      'todo | Collection |  | Huaguoyuan station, ID window',
    ])
  })

  test('dealt with on the spot: nobody took zero working days', () => {
    const stages = [aStage('verify', 'done', { at: at('2026-11-28', '10:32'), office: STATION, usedDays: 0 })]
    expect(lines({ stages })).toEqual([
      'done | Verification | Sat 28 Nov 10:32 | Huaguoyuan station, took less than a working day',
    ])
  })

  test('waiting for the applicant: the turn says who returned it, why, and in whose words', () => {
    const stages = [
      aStage('submit', 'done', { at: at('2026-11-26', '20:14') }),
      aStage('verify', 'turn', { office: STATION, dueOn: '2026-12-01' }),
    ]
    const mend = { reason: 'photoUnclear', note: 'hair over the brows', fields: ['photo' as const], office: STATION }
    expect(lines({ state: 'returned', stages, mend, history: [submitted, returned] })).toEqual([
      'done | Application | Thu 26 Nov 20:14',
      'turn | Returned to you |  | Huaguoyuan station: The photo is too unclear to compare | hair over the brows',
    ])
  })

  test('after mending, the returned round stays, with both photos', () => {
    const stages = [
      aStage('submit', 'done', { at: at('2026-11-29', '09:05') }),
      aStage('verify', 'now', { dueOn: '2026-12-02', office: STATION, clock: aClock('verify', '2026-12-02', 1) }),
    ]
    const item = { state: 'submitted' as const, stages, history: [submitted, returned, resubmitted] }
    expect(lines(item)).toEqual([
      'done | Application | Thu 26 Nov 20:14',
      'turn | Returned to you | Sat 28 Nov 10:00 | Huaguoyuan station: The photo is too unclear to compare | hair over the brows',
      'done | Sent again | Sun 29 Nov 09:05 | Corrected: Photo',
      'now | Verification | by Wed 2 Dec | With Huaguoyuan station, 1 working day left',
    ])
    expect(viewTimeline(aCase(item), TODAY, words)[2]?.photos).toEqual({ before: 'old', after: 'new' })
  })

  test('returned by the county after acceptance: the first acceptance stays to be read', () => {
    const stages = [aStage('submit', 'done', { at: at('2026-11-29') }), aStage('verify', 'now', { office: STATION })]
    const passed = { kind: 'passed' as const, at: at('2026-11-27'), byHolder: false, office: STATION }
    expect(
      lines({
        state: 'submitted',
        stages,
        history: [submitted, passed, { ...returned, office: BUREAU }, resubmitted],
      }).map((line) => line.split(' | ')[1]),
    ).toEqual(['Application', 'Verification', 'Returned to you', 'Sent again', 'Verification'])
  })

  test('sent back by the window: told in front of production, and that nothing is asked of the applicant', () => {
    const stages = [aStage('submit', 'done', { at: at('2026-11-26', '20:14') }), aStage('produce', 'now')]
    const history = [
      submitted,
      { kind: 'sentBack' as const, at: at('2026-11-30'), byHolder: false, reason: 'wrongPrint' },
    ]
    expect(lines({ state: 'remake', stages, history })[1]).toMatch(
      /^turn \| Sent back to be remade .* Misprinted\. You need not do anything/,
    )
  })

  test('a hand-over taken back: both stay, in front of the collection that is open again, with why', () => {
    const stages = [aStage('distribute', 'done'), aStage('collect', 'turn', { dueOn: '2027-01-12' })]
    const history = [
      submitted,
      {
        kind: 'handedOver' as const,
        at: at('2026-12-01', '10:24'),
        byHolder: false,
        office: STATION,
        officerNo: '010102',
      },
      {
        kind: 'handOverUndone' as const,
        at: at('2026-12-01', '10:29'),
        byHolder: false,
        office: STATION,
        officerNo: '010102',
        reason: 'wrongCard',
        note: 'the card of the next in line',
      },
    ]
    expect(lines({ state: 'ready', stages, history }).slice(1)).toEqual([
      'closed | The window noted it as collected | Tue 1 Dec 10:24 | Huaguoyuan station, officer 010102',
      'turn | Noted collection undone | Tue 1 Dec 10:29 | The window took the wrong card; it has been put right. You need not apply again; if you do not have the card, it waits at the window. | the card of the next in line',
      'now | Collection | by Tue 12 Jan 2027 | Huaguoyuan station, ID window',
    ])
  })

  test('a hand-over that stands is the stage itself, not told twice; nor is the one after an undone one', () => {
    const stages = [aStage('collect', 'done', { at: at('2026-12-01', '11:02') })]
    const handedOver = { kind: 'handedOver' as const, at: at('2026-12-01', '10:24'), byHolder: false, office: STATION }
    const undone = {
      ...handedOver,
      kind: 'handOverUndone' as const,
      at: at('2026-12-01', '10:29'),
      reason: 'wrongCard',
    }
    const again = { ...handedOver, at: at('2026-12-01', '11:02') }
    expect(lines({ state: 'collected', stages, history: [handedOver] })).toHaveLength(1)
    expect(lines({ state: 'collected', stages, history: [handedOver, undone, again] })).toHaveLength(3)
  })

  test('thirty days more by law: told in front of the stage it is in, with the words of the decision', () => {
    const stages = [aStage('submit', 'done', { at: at('2026-11-26', '20:14') }), aStage('produce', 'now')]
    const extended = {
      kind: 'extended' as const,
      at: at('2026-11-30'),
      byHolder: false,
      office: BUREAU,
      note: 'the road is cut',
    }
    expect(lines({ state: 'issued', stages, history: [submitted, extended] })[1]).toBe(
      `done | Thirty days more by law | Mon 30 Nov 10:00 | ${BUREAU.name}: transport is hard; extended once | the road is cut`,
    )
  })

  test('refused: where it ended and why', () => {
    const stages = [
      aStage('submit', 'done', { at: at('2026-11-26') }),
      aStage('verify', 'refused', { at: at('2026-11-28') }),
    ]
    const refusal = { reason: 'hukouChanged', note: 'new address', remedies: ['hukouStation'] }
    expect(lines({ state: 'refused', stages, refusal })[1]).toMatch(
      /^no \| Verification .* Refused \| Your registration changed/,
    )
  })

  test('by mail: handed to the post, then delivered', () => {
    const stages = [aStage('distribute', 'todo'), aStage('deliver', 'todo', { dueOn: '2027-01-12', estimated: true })]
    expect(lines({ collection: 'mail', stages, history: [] })).toEqual([
      'todo | Handed to the post | You will be told | By EMS to the address you gave',
      'todo | Delivery | expected by Tue 12 Jan 2027 | You sign for it yourself',
    ])
  })
})
