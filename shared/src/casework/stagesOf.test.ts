import { PUBLISHED_CALENDAR } from '../deadlines/publishedCalendar'
import { plainDate } from '../kernel/plainDate'
import {
  afterCommands,
  anApplication,
  contextAt,
  dispatchedByMail,
  INTENTS,
  mustDecide,
} from '../testing/anApplication'
import type { Application } from '../application/application'
import { stagesOf } from './stagesOf'

const read = (application: Application, today: string) =>
  stagesOf(application, plainDate(today), PUBLISHED_CALENDAR).map(({ stage, status, dueOn, estimated }) =>
    [stage, status, dueOn, estimated ? 'estimated' : ''].filter(Boolean).join(' '),
  )

describe('the timeline', () => {
  test('in signing: what is behind, who has it, what is expected', () => {
    const accepted = mustDecide(anApplication('submitted'), INTENTS.pass, contextAt('2026-11-30', '10:32')).next
    expect(read(accepted, '2026-12-01')).toEqual([
      'submit done',
      'verify done',
      'issue now 2026-12-03',
      'produce todo 2026-12-08 estimated',
      'distribute todo',
      'collect todo 2027-01-12 estimated',
    ])
    expect(stagesOf(accepted, plainDate('2026-12-01'), PUBLISHED_CALENDAR)[1]).toMatchObject({ usedDays: 2 })
  })

  test('returned: it is the applicant’s turn at the same stage', () => {
    expect(read(anApplication('returned'), '2026-12-01').slice(0, 2)).toEqual(['submit done', 'verify turn 2026-12-01'])
  })

  test('returned by the county after acceptance: back at verification, the first acceptance undone', () => {
    expect(read(afterCommands(['pass', 'return']), '2026-12-01')[1]).toMatch(/^verify turn/)
  })

  test('a hold changes nothing a citizen could see', () => {
    const accepted = afterCommands(['pass'])
    const held = mustDecide(accepted, INTENTS.hold, contextAt('2026-11-30')).next
    const show = (application: Application) => stagesOf(application, plainDate('2026-12-01'), PUBLISHED_CALENDAR)
    expect(show(held)).toEqual(show(accepted))
  })

  test('ready: the applicant’s turn to collect', () => {
    expect(read(anApplication('ready'), '2026-12-02').at(-1)).toMatch(/^collect turn/)
  })

  test('by mail, on its way', () => {
    expect(read(dispatchedByMail(), '2026-12-02').slice(-2)).toEqual(['distribute done', 'deliver now'])
  })

  test('by mail, delivery failed: to be fetched at the window', () => {
    const failed = mustDecide(dispatchedByMail(), INTENTS.fail, contextAt('2026-12-05')).next
    expect(read(failed, '2026-12-06').slice(-2)[0]).toBe('distribute now')
  })

  test('refused and withdrawn cases end where they stood', () => {
    expect(read(anApplication('refused'), '2026-12-02')).toEqual(['submit done', 'verify refused'])
    expect(read(anApplication('withdrawn'), '2026-12-02')).toEqual(['submit done', 'verify withdrawn'])
  })

  test('sent back: in production again', () => {
    expect(read(anApplication('remake'), '2026-12-04')[3]).toMatch(/^produce now/)
  })

  test('collected: everything done', () => {
    expect(read(anApplication('collected'), '2026-12-06').every((line) => line.includes(' done'))).toBe(true)
  })
})
