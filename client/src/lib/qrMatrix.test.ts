import jsQR from 'jsqr'
import { QUIET_MODULES, qrMatrix } from './qrMatrix'

const MODULE_PX = 4

const scan = (digits: string): string | undefined => {
  const matrix = qrMatrix(digits)
  const side = (matrix.length + 2 * QUIET_MODULES) * MODULE_PX
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = matrix[Math.floor(y / MODULE_PX) - QUIET_MODULES]?.[Math.floor(x / MODULE_PX) - QUIET_MODULES]
      if (dark === true) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return jsQR(pixels, side, side)?.data
}

test('225 digits of a collection code come back from a scanner, in a code of at most 41 modules', () => {
  const digits = Array.from({ length: 225 }, (_, i) => (i * 7) % 10).join('')
  expect(qrMatrix(digits).length).toBeLessThanOrEqual(41)
  expect(scan(digits)).toBe(digits)
})
