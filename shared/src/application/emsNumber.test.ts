import { isEmsNumber } from './emsNumber'

describe('a consignment number of the postal express', () => {
  it.each([
    ['EA123456785CN', true, 'S10 with its check digit'],
    ['EA473124829CN', true, 'the example of the standard, as an express parcel from China'],
    ['EA123456786CN', false, 'wrong check digit'],
    ['EA123456785US', false, 'not from China'],
    ['1123456789012', true, 'a domestic label'],
    ['9912345678901', false, 'no domestic series'],
    ['EA12345678CN', false, 'a digit short'],
  ])('%s → %s: %s', (number, is) => {
    expect(isEmsNumber(number)).toBe(is)
  })
})
