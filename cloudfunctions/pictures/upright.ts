import type { Orientation } from './exifOrientation'
import { CHANNELS } from './pixels'
import type { Pixels } from './pixels'

/** Where the pixel at (x, y) of the upright picture lies in the one as it was kept; `w`, `h`: the upright picture's sides. */
type Source = (x: number, y: number, w: number, h: number) => readonly [x: number, y: number]

/** By EXIF's number: which edge of the scene the file's first row and first column are. */
const SOURCE: Readonly<Record<Exclude<Orientation, 1>, Source>> = {
  2: (x, y, w) => [w - 1 - x, y],
  3: (x, y, w, h) => [w - 1 - x, h - 1 - y],
  4: (x, y, _w, h) => [x, h - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, w) => [y, w - 1 - x],
  7: (x, y, w, h) => [h - 1 - y, w - 1 - x],
  8: (x, y, _w, h) => [h - 1 - y, x],
}

/** Turned and mirrored so that up is up, as the camera said it was held. */
export const upright = (picture: Pixels, orientation: Orientation): Pixels => {
  if (orientation === 1) return picture
  const lies = orientation >= 5
  const [width, height] = lies ? [picture.height, picture.width] : [picture.width, picture.height]
  const data = new Uint8Array(picture.data.length)
  const source = SOURCE[orientation]
  let to = 0
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = source(x, y, width, height)
      const from = (fromY * picture.width + fromX) * CHANNELS
      data[to] = picture.data[from] ?? 0
      data[to + 1] = picture.data[from + 1] ?? 0
      data[to + 2] = picture.data[from + 2] ?? 0
      to += CHANNELS
    }
  return { width, height, data }
}
