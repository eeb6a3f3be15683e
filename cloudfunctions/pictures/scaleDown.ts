import { CHANNELS } from './pixels'
import type { Pixels } from './pixels'

/** First and last (exclusive) source pixel behind each target pixel of one side; at least one. */
const spans = (from: number, to: number): readonly (readonly [number, number])[] =>
  Array.from({ length: to }, (_, n) => {
    const first = Math.floor((n * from) / to)
    return [first, Math.max(first + 1, Math.floor(((n + 1) * from) / to))] as const
  })

/** Its longer side at most this many pixels, each the mean of those it stands for; never made larger. */
export const scaleDown = (picture: Pixels, longest: number): Pixels => {
  const side = Math.max(picture.width, picture.height)
  if (side <= longest) return picture
  const scaled = (length: number): number => Math.max(1, Math.round((length * longest) / side))
  const [width, height] = [scaled(picture.width), scaled(picture.height)]
  const [columns, rows] = [spans(picture.width, width), spans(picture.height, height)]
  const data = new Uint8Array(width * height * CHANNELS)
  let to = 0
  for (const [top, bottom] of rows)
    for (const [left, right] of columns) {
      let [red, green, blue] = [0, 0, 0]
      for (let y = top; y < bottom; y += 1) {
        const end = (y * picture.width + right) * CHANNELS
        for (let at = (y * picture.width + left) * CHANNELS; at < end; at += CHANNELS) {
          red += picture.data[at] ?? 0
          green += picture.data[at + 1] ?? 0
          blue += picture.data[at + 2] ?? 0
        }
      }
      const pixels = (bottom - top) * (right - left)
      data[to] = Math.round(red / pixels)
      data[to + 1] = Math.round(green / pixels)
      data[to + 2] = Math.round(blue / pixels)
      to += CHANNELS
    }
  return { width, height, data }
}
