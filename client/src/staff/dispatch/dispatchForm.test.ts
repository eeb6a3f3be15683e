import { cleanNumber, isConsignmentNumber, missingForDispatch } from './dispatchForm'

describe('handing a card to the carrier', () => {
  it.each([
    ['1234567890123', true],
    ['ems 1234 5678 9', true],
    ['ＥＭＳ１２３４５６７８９', true],
    ['1234567', false],
    ['123456789012345678901', false],
    ['12345678!', false],
  ])('takes %s as a consignment number: %s', (text, good) => {
    expect(isConsignmentNumber(text)).toBe(good)
  })

  it('cleans what a scanner or a person puts around the number', () => {
    expect(cleanNumber(' ea-1234 5678 9cn\n')).toBe('EA123456789CN')
  })

  it('says what is missing, in the order of the form', () => {
    expect(missingForDispatch({ carrier: ' ', number: '' })).toEqual(['carrier', 'number'])
    expect(missingForDispatch({ carrier: 'EMS', number: 'EA123456789CN' })).toEqual([])
  })
})
