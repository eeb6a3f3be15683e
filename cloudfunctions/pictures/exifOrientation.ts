/** 1 = upright; 2…8 as EXIF numbers mirrored and turned pictures (CIPA DC-008, tag 274). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const EXIF = Buffer.from('Exif\0\0', 'latin1')
const ORIENTATION = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12

const isOrientation = (value: number): value is Orientation => value >= 1 && value <= 8

/** Which way up a camera held it, from an APP1 segment's payload; undefined = it doesn't say, or not in a way to be trusted. */
export const exifOrientation = (segment: Buffer): Orientation | undefined => {
  if (!segment.subarray(0, EXIF.length).equals(EXIF)) return undefined
  const tiff = segment.subarray(EXIF.length)
  if (tiff.length < 8) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return undefined
  const entries = u16(directory)
  for (let n = 0; n < entries; n += 1) {
    const at = directory + 2 + n * ENTRY_BYTES
    if (at + ENTRY_BYTES > tiff.length) return undefined
    if (u16(at) !== ORIENTATION) continue
    const value = u16(at + 2) === SHORT ? u16(at + 8) : 0
    return isOrientation(value) ? value : undefined
  }
  return undefined
}
