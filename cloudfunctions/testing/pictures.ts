import { encodeJpeg } from '../pictures/jpegCodec'
import type { Pixels } from '../pictures/pixels'

const RED = [220, 30, 30]
const GREEN = [30, 200, 30]
const BLUE = [30, 30, 220]
const WHITE = [240, 240, 240]

/** A row of pixels, its left half in one colour, its right in another. */
const row = (width: number, left: readonly number[], right: readonly number[]): Uint8Array => {
  const data = new Uint8Array(width * 3)
  for (let x = 0; x < width; x += 1) data.set(x < width / 2 ? left : right, x * 3)
  return data
}

/** Four quarters, red and green above, blue and white below: shows which way up it is. */
export const quarters = (width: number, height: number): Pixels => {
  const [above, below] = [row(width, RED, GREEN), row(width, BLUE, WHITE)]
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) data.set(y < height / 2 ? above : below, y * width * 3)
  return { width, height, data }
}

/** The same as a JPEG. */
export const quartersJpeg = async (width = 480, height = 640): Promise<Buffer> =>
  Buffer.from(await encodeJpeg(quarters(width, height)))

/** A segment of a JPEG, with its marker and length. */
export const segment = (marker: number, payload: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(payload.length + 2, 2)
  return Buffer.concat([head, payload])
}

/** Segments put in right after the picture's beginning. */
export const withSegments = (jpeg: Buffer, ...segments: readonly Uint8Array[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])

const IFD_ENTRY = 12

/** An EXIF segment, in either byte order, with an orientation and a place (GPS) in words nobody may keep. */
export const exif = (orientation: number, little = false): Buffer => {
  const place = Buffer.from('GPS 26.647661,106.630153 Canon EOS 2026:11:26', 'latin1')
  const tiff = Buffer.alloc(8 + 2 + 2 * IFD_ENTRY + 4 + place.length)
  const u16 = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at))
  const u32 = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at))
  tiff.write(little ? 'II' : 'MM', 0, 'latin1')
  u16(42, 2)
  u32(8, 4)
  u16(2, 8)
  const entries: readonly (readonly [tag: number, type: number, count: number])[] = [
    [0x0112, 3, 1],
    [0x010e, 2, place.length],
  ]
  entries.forEach(([tag, type, count], n) => {
    const at = 10 + n * IFD_ENTRY
    u16(tag, at)
    u16(type, at + 2)
    u32(count, at + 4)
    if (tag === 0x0112) u16(orientation, at + 8)
    else u32(tiff.length - place.length, at + 8)
  })
  place.copy(tiff, tiff.length - place.length)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}
