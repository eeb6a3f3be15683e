import { makeLocator, TOKEN_DIGITS } from '@resident-card/shared'
import { digitsIn, grouped, typedProblem, withoutRest } from './typedDigits'

const good: string = makeLocator(Uint8Array.of(3, 141, 59, 26, 53, 58, 97))

describe('digits read out at the window', () => {
  it('are taken however they are written', () => {
    expect(digitsIn('４８２７ 1936-0584\n')).toBe('482719360584')
  })

  it('stand in groups of four while being typed', () => {
    expect(grouped('48271')).toBe('4827 1')
    expect(grouped('482719360584')).toBe('4827 1936 0584')
    expect(grouped('1'.repeat(225))).toBe('1'.repeat(225))
  })

  it('give way to a whole code that a scanner types behind them', () => {
    expect(withoutRest(`4827${'1'.repeat(225)}`, 225)).toBe('1'.repeat(225))
    expect(withoutRest('4827', 225)).toBe('4827')
  })

  it.each([
    ['482719', { code: 'short', missing: 6 }],
    ['1'.repeat(13), { code: 'long' }],
    [good, undefined],
    [good.replace(/.$/, (last) => String((Number(last) + 1) % 10)), { code: 'wrongDigit' }],
    ['1'.repeat(TOKEN_DIGITS), undefined],
  ])('%s: %j', (digits, problem) => {
    expect(typedProblem(digits, TOKEN_DIGITS)).toEqual(problem)
  })
})
