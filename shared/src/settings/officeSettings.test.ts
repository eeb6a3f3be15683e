import { plainDate } from '../kernel/plainDate'
import { clause } from '../sources/clause'
import { inForceOn } from './dated'
import { OFFICE_SETTINGS, settingAt, settingAtMost, settingMs, settingOn } from './officeSettings'
import type { SettingName } from './officeSettings'

const names = Object.keys(OFFICE_SETTINGS) as readonly SettingName[]
const TODAY = plainDate('2026-11-26')
const NOON = Date.parse('2026-11-26T12:00:00+08:00')

test.each(names)('%s is a number of the office, and above nought', (name) => {
  const { clause: id, value } = inForceOn(OFFICE_SETTINGS[name], TODAY)
  expect(clause(id).source).toBe('office')
  expect(value).toBeGreaterThan(0)
})

test.each([
  ['undoBySameOfficer', 10, 600_000],
  ['offlineHandover', 8, 28_800_000],
  ['offlineAfter', 3, 3_000],
  ['draftKept', 7, 604_800_000],
  ['mailNumberFree', 365, 31_536_000_000],
] as const)('%s is %d of its unit, %d ms', (name, value, ms) => {
  expect(settingOn(name, TODAY)).toBe(value)
  expect(settingAt(name, NOON)).toBe(value)
  expect(settingMs(name, NOON)).toBe(ms)
})

describe('a number that changed', () => {
  const table = OFFICE_SETTINGS as { pinTries: unknown }
  const known = table.pinTries
  beforeEach(() => {
    table.pinTries = [
      { clause: 'OFFICE-USE', unit: 'times', value: 5 },
      { clause: 'OFFICE-USE', unit: 'times', value: 3, effectiveFrom: plainDate('2026-11-27') },
    ]
  })
  afterEach(() => {
    table.pinTries = known
  })

  test('holds from the first moment of its day in China', () => {
    const midnight = Date.parse('2026-11-27T00:00:00+08:00')
    expect(settingAt('pinTries', midnight - 1)).toBe(5)
    expect(settingAt('pinTries', midnight)).toBe(3)
  })

  test('leaves a schema, which knows no day, the larger one', () => expect(settingAtMost('pinTries')).toBe(5))
})
