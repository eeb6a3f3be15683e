/** A picture as a phone's camera makes them: its pixels, and how much there is to see (bytes a pixel at full quality). */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly detail: number
}

const HEAD = Buffer.from([0xff, 0xd8, 0xff, 0xe0])

/** A file of as many bytes as a JPEG of this quality (1…100) would have, with its first bytes. Not one that can be decoded. */
export const jpegOf = ({ width, height, detail }: Picture, quality: number): Buffer => {
  const bytes = Math.round(600 + width * height * detail * (0.15 + 0.85 * (quality / 100) ** 2))
  return Buffer.concat([HEAD, Buffer.alloc(bytes - HEAD.length, 0x5a)])
}
