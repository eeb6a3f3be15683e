import { pngImage } from './pngImage'
import type { Rgb } from './pngImage'
import { seededRandom } from './seededRandom'

const WIDTH = 120
const HEIGHT = 150
const BACKGROUND: Rgb = [244, 246, 249]

const inEllipse = (x: number, y: number, cx: number, cy: number, rx: number, ry: number): boolean =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1

/** Cloth is not one colour; it also keeps the file as large as a small photo. */
const woven = ([red, green, blue]: Rgb, x: number, y: number): Rgb => {
  const thread = (Math.imul(x * 31 + 7, y * 17 + 3) >>> 3) & 15
  return [red + thread, green + thread, blue + thread]
}

/**
 * A drawn stand-in for a portrait, plainly no photo of anybody, as a PNG: the same picture for the same name. 120 × 150
 * pixels, or `scale` times as many each way.
 */
export const drawPortrait = (name: string, scale = 1): Buffer => {
  const random = seededRandom(`portrait:${name}`)
  const tone = random.below(28)
  const skin: Rgb = [236 - tone, 200 - tone, 172 - tone]
  const hair: Rgb = [38 + random.below(40), 34 + random.below(30), 32 + random.below(30)]
  const coat: Rgb = [50 + random.below(120), 60 + random.below(110), 80 + random.below(120)]
  const headWidth = 24 + random.below(6)
  const headHeight = 32 + random.below(6)
  const fringe = 46 + random.below(10)
  const colourAt = (x: number, y: number): Rgb => {
    const head = inEllipse(x, y, 60, 66, headWidth, headHeight)
    if (head && inEllipse(x, y, 50, 64, 3, 2)) return hair
    if (head && inEllipse(x, y, 70, 64, 3, 2)) return hair
    if (head && inEllipse(x, y, 60, 84, 8, 2)) return [180, 110, 105]
    if (head && y >= fringe) return skin
    if (inEllipse(x, y, 60, 58, headWidth + 4, headHeight + 2) && y < 74) return hair
    if (inEllipse(x, y, 60, 150, 50, 46)) return woven(coat, x, y)
    if (y > 90 && y < 118 && Math.abs(x - 60) < 11) return skin
    return BACKGROUND
  }
  return pngImage(WIDTH, HEIGHT, colourAt, scale)
}
