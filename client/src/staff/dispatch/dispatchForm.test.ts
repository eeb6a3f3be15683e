import { cleanNumber, isConsignmentNumber } from './dispatchForm'

describe('handing a card to the carrier', () => {
  it.each([
    ['EA123456785CN', true],
    ['ea 1234 5678 5 cn', true],
    ['ＥＡ１２３４５６７８５ＣＮ', true],
    ['1031234567890', true],
    ['EA123456784CN', false],
    ['EA12345678CN', false],
    ['1234567', false],
    ['', false],
  ])('takes %s as a consignment number: %s', (text, good) => {
    expect(isConsignmentNumber(text)).toBe(good)
  })

  it('cleans what a scanner or a person puts around the number', () => {
    expect(cleanNumber(' ea-1234 5678 5cn\n')).toBe('EA123456785CN')
  })
})
