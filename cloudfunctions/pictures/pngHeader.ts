/** What must be known of a PNG before a decoder is asked. */
export interface PngHeader {
  readonly width: number
  readonly height: number
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Length, type, data, checksum. */
const FRAME_BYTES = 12
const HEADER_BYTES = 13
/** Pictures that move (APNG). */
const ANIMATED = new Set(['acTL', 'fcTL', 'fdAT'])

/**
 * Walks a PNG from its first byte to its end. undefined: cut off, not built as one, animated or interlaced: no camera and no
 * canvas writes those, and an interlaced one is unpacked without a limit. What follows its end is not looked at.
 */
export const readPngHeader = (content: Buffer): PngHeader | undefined => {
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined
  let header: PngHeader | undefined
  let at = SIGNATURE.length
  while (at + FRAME_BYTES <= content.length) {
    const length = content.readUInt32BE(at)
    const type = content.toString('latin1', at + 4, at + 8)
    if (at + FRAME_BYTES + length > content.length || ANIMATED.has(type)) return undefined
    if ((header === undefined) !== (type === 'IHDR')) return undefined
    if (type === 'IHDR') {
      // The last byte says whether it is interlaced.
      if (length !== HEADER_BYTES || content[at + 8 + HEADER_BYTES - 1] !== 0) return undefined
      header = { width: content.readUInt32BE(at + 8), height: content.readUInt32BE(at + 12) }
    }
    if (type === 'IEND') return header
    at += FRAME_BYTES + length
  }
  return undefined
}
