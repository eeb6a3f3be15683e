import { CHANNELS } from './pixels'
import type { Pixels } from './pixels'

/** OFFICE: darker than this, of 255 in the mean, is ink; paper and its shadows are lighter. */
const INK_BELOW = 160
/** OFFICE: a stroke reaches over at least this part of the pad's longer side; less is a touch, not a name. */
const STROKE_PART = 1 / 20

/** Whether somebody wrote on it: dark lines on light paper, more than a touch, and not a page that is all dark. */
export const hasInk = ({ width, height, data }: Pixels): boolean => {
  let [left, right, top, bottom, dark] = [width, -1, height, -1, 0]
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += CHANNELS) {
      if (((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / CHANNELS >= INK_BELOW) continue
      dark += 1
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  if (dark > (width * height) / 2) return false
  return Math.max(right - left, bottom - top) + 1 >= Math.max(width, height) * STROKE_PART
}
