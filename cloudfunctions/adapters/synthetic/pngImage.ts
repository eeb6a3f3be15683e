import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const TRUE_COLOUR_8_BIT = [8, 2, 0, 0, 0]

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

export type Rgb = readonly [red: number, green: number, blue: number]

/**
 * A PNG, each pixel asked of `colourAt(x, y)`; colours are 0…255. `scale`: each is drawn as a square of so many pixels, and the
 * picture is so many times larger each way.
 */
export const pngImage = (width: number, height: number, colourAt: (x: number, y: number) => Rgb, scale = 1): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width * scale, 0)
  header.writeUInt32BE(height * scale, 4)
  header.set(TRUE_COLOUR_8_BIT, 8)
  // Filter byte 0: none.
  const row = Buffer.alloc(width * scale * 3 + 1)
  const rows: Buffer[] = []
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, at = 1; x < width; x += 1) {
      const [red, green, blue] = colourAt(x, y)
      for (let n = 0; n < scale; n += 1) {
        row[at] = red
        row[at + 1] = green
        row[at + 2] = blue
        at += 3
      }
    }
    const drawn = Buffer.from(row)
    for (let n = 0; n < scale; n += 1) rows.push(drawn)
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
