import { lengthOf, SIGNED_FROM_PX } from './strokes'

describe('a signature', () => {
  it('is as long as its line', () => {
    expect(
      lengthOf([
        { x: 0, y: 0 },
        { x: 30, y: 40 },
        { x: 30, y: 50 },
      ]),
    ).toBe(60)
    expect(lengthOf([])).toBe(0)
  })

  it('is not made by a finger resting on the pad', () => {
    expect(
      lengthOf([
        { x: 10, y: 10 },
        { x: 12, y: 11 },
      ]),
    ).toBeLessThan(SIGNED_FROM_PX)
  })
})
