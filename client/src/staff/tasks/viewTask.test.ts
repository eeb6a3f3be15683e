import { CONFLICTS } from '@resident-card/shared'
import { at } from '../../features/case/aCase'
import { sayIn } from '../../text/say'
import en from '../../text/staff/tasks.en'
import zh from '../../text/staff/tasks.zh'
import { aTask } from '../testing/aTask'
import { viewTask } from './viewTask'

const TODAY = '2026-12-14'
const NOW = at(TODAY, '12:30')
const view = (more: Parameters<typeof aTask>[0]) => viewTask(aTask(more), NOW, TODAY, { t: en, say: sayIn('en') })
const rows = (more: Parameters<typeof aTask>[0]) =>
  view(more).compare.map(({ name, ours, theirs, differs }) => `${name}: ${ours} / ${theirs}${differs ? ' !' : ''}`)

describe('a hand-over made offline that the records contradict', () => {
  test('both records side by side, what does not fit marked', () => {
    expect(rows({})).toEqual([
      'Handed over: today 10:24 / today 09:40 !',
      'Device clock: today 10:24 / ',
      'Officer: Officer 010102 / Officer 010103 !',
      'Window:  / Huaguoyuan station',
      'Device: Window 2 / ',
      'State:  / Collected',
      'Old card: Taken / ',
      'Fee: Taken / ',
    ])
  })

  test('a device clock that was off says by how much', () => {
    const ours = { ...aTask().ours, deviceAt: at(TODAY, '10:36') } as NonNullable<ReturnType<typeof aTask>['ours']>
    expect(rows({ ours })[1]).toBe('Device clock: today 10:36, 12\u00a0min off /  !')
  })

  test('a record that cannot be read still shows what the records say', () => {
    const { ours: _, ...unreadable } = aTask({ reason: 'unreadable' })
    expect(viewTask(unreadable, NOW, TODAY, { t: en, say: sayIn('en') }).compare[0]).toMatchObject({
      ours: 'Unreadable',
      theirs: 'today 09:40',
    })
  })

  test.each(CONFLICTS)('%s: what happened and what to do now, in both languages', (reason) => {
    expect(view({ reason })).toMatchObject(en.reasons[reason])
    for (const words of [en, zh]) {
      expect(words.reasons[reason].why.length).toBeGreaterThan(8)
      expect(words.reasons[reason].now.length).toBeGreaterThan(8)
    }
  })
})

describe('other tasks', () => {
  const bare = ({ taskId, version, at: since, mayClose }: ReturnType<typeof aTask>) => ({
    taskId,
    version,
    at: since,
    mayClose,
  })
  test.each([
    ['still paused', '12:35', 'Resumes at today 12:35'],
    ['over', '12:11', 'Resumed at today 12:11'],
  ])('look-ups paused: who, until when: %s', (_, until, note) => {
    const task = { ...bare(aTask()), kind: 'lookUpLocked' as const, officerNo: '010102', until: at(TODAY, until) }
    expect(viewTask(task, NOW, TODAY, { t: en, say: sayIn('en') })).toMatchObject({
      why: 'Officer 010102 failed 10 times in a row; look-ups are paused.',
      note,
    })
  })

  test('mail not delivered: which consignment, why, and where it goes', () => {
    const consignment = { carrier: 'EMS', number: 'EA123456785CN', reason: 'nobodyThere' }
    const task = { ...bare(aTask()), kind: 'mailFailed' as const, consignment }
    expect(viewTask(task, NOW, TODAY, { t: en, say: sayIn('en') }).facts.map(({ value }) => value)).toEqual([
      'EMS EA123456785CN',
      'Nobody there',
    ])
  })

  test('a reason no words were written for is still a reason', () => {
    const task = {
      ...bare(aTask()),
      kind: 'mailFailed' as const,
      consignment: { carrier: 'EMS', number: 'EA1', reason: 'somethingNew' },
    }
    expect(viewTask(task, NOW, TODAY, { t: en, say: sayIn('en') }).facts.at(-1)?.value).toBe('Other')
  })
})
