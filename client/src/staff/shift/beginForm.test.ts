import { compareBegin, readBegin } from './beginForm'

describe('the beginning of a shift', () => {
  test.each([
    ['all there', '12', '', 0, 12, 0],
    ['one short', '11', '', 0, 12, -1],
    ['two on this device, one on another: three fewer must be there', '9', '1', 2, 12, 0],
  ])('%s', (_, newCards, others, mine, expected, difference) => {
    const reading = readBegin({ newCards, others }, mine)
    expect(reading.ok && compareBegin(reading.counts, expected).difference).toBe(difference)
  })

  test('nobody begins without counting', () => {
    expect(readBegin({ newCards: '', others: 'two' }, 0)).toEqual({
      ok: false,
      problems: { newCards: 'empty', others: 'notNumber' },
    })
  })
})
