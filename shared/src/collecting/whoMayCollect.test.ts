import { plainDate } from '../kernel/plainDate'
import { whoMayCollect } from './whoMayCollect'

describe('who may be given the card (OFFICE-COLLECTOR)', () => {
  test.each([
    ['a grown-up', '1980-05-05', '2026-12-14', ['holder']],
    ['a child', '2015-05-05', '2026-12-14', ['holder', 'guardian']],
    ['on the day before the sixteenth birthday', '2010-12-15', '2026-12-14', ['holder', 'guardian']],
    ['on the sixteenth birthday', '2010-12-14', '2026-12-14', ['holder']],
  ])('%s', (_, birthDate, today, expected) => {
    expect(whoMayCollect(plainDate(birthDate), plainDate(today))).toEqual(expected)
  })
})
