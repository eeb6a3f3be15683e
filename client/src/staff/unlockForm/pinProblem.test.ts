import { pinIn, pinProblem } from './pinProblem'

describe('a PIN for the window’s device', () => {
  it.each([
    ['', { code: 'short', missing: 6 }],
    ['12345', { code: 'short', missing: 1 }],
    ['000000', { code: 'simple' }],
    ['123456', { code: 'simple' }],
    ['987654', { code: 'simple' }],
    ['789012', { code: 'simple' }],
    ['195837', undefined],
    ['112233', undefined],
  ])('%j: %j', (pin, problem) => {
    expect(pinProblem(pin, 6)).toEqual(problem)
  })

  it('takes digits however they are typed, and no seventh', () => {
    expect(pinIn('１９5 83-72', 6)).toBe('195837')
  })
})
