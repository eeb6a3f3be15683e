import { instant } from '@resident-card/shared'
import { sayIn } from './say'

const zh = sayIn('zh')
const en = sayIn('en')
const TODAY = '2026-12-01'
const running = { status: 'running', unit: 'workingDay', left: 2, used: 1 } as const

describe('dates said as a person would', () => {
  test.each([
    ['in this year, without it', '2026-12-03', '12月3日（周四）', 'Thu 3 Dec'],
    ['in another year, with it', '2027-01-12', '2027年1月12日（周二）', 'Tue 12 Jan 2027'],
    ['on a Sunday', '2026-12-06', '12月6日（周日）', 'Sun 6 Dec'],
  ])('%s', (_, date, inChinese, inEnglish) => {
    expect(zh.date(date, TODAY)).toBe(inChinese)
    expect(en.date(date, TODAY)).toBe(inEnglish)
  })

  test('today is 今天, but only where a day is named, never in a deadline date', () => {
    expect(zh.day(TODAY, TODAY)).toBe('今天')
    expect(zh.date(TODAY, TODAY)).toBe('12月1日（周二）')
  })
})

describe('until when', () => {
  const due = (dueOn: string, provisional: boolean) => zh.due({ dueOn, provisional }, TODAY)

  test.each([
    ['by a settled calendar', '2026-12-03', false, '12月3日（周四）'],
    ['by one that may still change', '2027-01-12', true, '预计2027年1月12日（周二）'],
    ['the day that has come is no longer expected', TODAY, true, '12月1日（周二）'],
  ])('%s', (_, dueOn, provisional, words) => expect(due(dueOn, provisional)).toBe(words))

  test('in English after the date, where it fits every sentence', () => {
    expect(en.due({ dueOn: '2027-01-12', provisional: true }, TODAY)).toBe('Tue 12 Jan 2027 (expected)')
  })
})

describe('what is left of a limit', () => {
  test.each([
    ['two days left', running, '还剩 2 个工作日', '2 working days left'],
    ['one day left', { ...running, left: 1 }, '还剩 1 个工作日', '1 working day left'],
    ['due today', { ...running, status: 'soon', left: 0 }, '今天到期', 'due today'],
    ['one day over', { ...running, status: 'overdue', left: -1 }, '已逾期 1 个工作日', '1 working day overdue'],
    ['calendar days', { ...running, unit: 'calendarDay', left: 55 }, '还剩 55 天', '55 days left'],
    ['done', { ...running, status: 'stopped', used: 2 }, '用时 2 个工作日', 'took 2 working days'],
  ] as const)('%s', (_, clock, inChinese, inEnglish) => {
    expect(zh.left(clock)).toBe(inChinese)
    expect(en.left(clock)).toBe(inEnglish)
  })
})

describe('times, measures, hours', () => {
  /** 2026-11-26 20:14:05 in China is 12:14:05 UTC. */
  const evening = instant(Date.UTC(2026, 10, 26, 12, 14, 5))

  test("times are China's, whatever zone the phone is in", () => {
    expect(zh.time(evening)).toBe('20:14')
    expect(zh.seconds(evening)).toBe('20:14:05')
    expect(zh.dateTime(evening, TODAY)).toBe('11月26日（周四）20:14')
    expect(zh.when(evening, '2026-11-26')).toBe('今天 20:14')
  })

  test('after four in the afternoon UTC it is already tomorrow in China', () => {
    expect(zh.when(Date.UTC(2026, 10, 26, 16, 5), '2026-11-27')).toBe('今天 00:05')
  })

  test.each([
    [4000, '40 元'],
    [4050, '40.50 元'],
  ])('%i fen are %s', (fen, words) => expect(zh.money(fen)).toBe(words))

  test.each([
    [3, '10 米'],
    [352, '350 米'],
    [960, '1.0 公里'],
    [2140, '2.1 公里'],
    [152_000, '152 公里'],
  ])('%i metres are %s', (metres, words) => expect(zh.distance(metres)).toBe(words))

  const hours = [
    {
      weekdays: [1, 2, 3, 4, 5],
      spans: [
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ] as [string, string][],
    },
    { weekdays: [6], spans: [['09:30', '12:00']] as [string, string][] },
  ]

  test('hours of a window', () => {
    expect(zh.hours(hours)).toEqual(['周一至周五 9:00–12:00，13:00–17:00', '周六 9:30–12:00'])
    expect(zh.hoursToday(hours, TODAY)).toBe('9:00–12:00，13:00–17:00')
    expect(zh.hoursToday(hours, '2026-12-06')).toBeUndefined()
  })
})
