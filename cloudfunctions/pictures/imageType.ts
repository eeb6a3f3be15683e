const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]

const begins = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, at) => content[at] === byte)

/** What a file is, by its first bytes. */
export const imageType = (content: Uint8Array): 'image/png' | 'image/jpeg' | undefined => {
  if (begins(content, PNG)) return 'image/png'
  return begins(content, JPEG) ? 'image/jpeg' : undefined
}
