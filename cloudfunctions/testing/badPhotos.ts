import { crc32, deflateSync } from 'node:zlib'
import { pngImage } from '../adapters/synthetic/pngImage'
import { exif, quartersJpeg, segment, withSegments } from './pictures'

export interface BadPhoto {
  readonly kind: string
  readonly content: Buffer
  readonly type: 'image/jpeg' | 'image/png'
}

/** Mulberry32: the same bad photos on every run. */
const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

const PNG_HEAD = 8 + 25
const SCAN = Buffer.from([0xff, 0xda])
const HTML = Buffer.from('<html><script>alert(document.cookie)</script>'.repeat(40))

/** Everything that was tried against the way in, and its neighbours; each makes another one of its kind with every `random`. */
const kindsOf = (jpeg: Buffer, png: Buffer, random: () => number): Readonly<Record<string, () => Buffer>> => {
  const below = (most: number): number => Math.floor(random() * most)
  const pngSaying = (width: number, height: number, last = 0): Buffer => {
    const header = Buffer.from(png.subarray(16, 29))
    header.writeUInt32BE(width, 0)
    header.writeUInt32BE(height, 4)
    header[12] = last
    return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), png.subarray(PNG_HEAD)])
  }
  const sized = (width: number, height: number): Buffer => {
    const copy = Buffer.from(jpeg)
    const frame = copy.indexOf(Buffer.from([0xff, 0xc0]))
    copy.writeUInt16BE(height, frame + 5)
    copy.writeUInt16BE(width, frame + 7)
    return copy
  }
  return {
    'cut jpeg': () => jpeg.subarray(0, 3 + below(jpeg.length - 5)),
    'cut jpeg with an end': () =>
      Buffer.concat([jpeg.subarray(0, 700 + below(jpeg.length - 900)), Buffer.from([0xff, 0xd9])]),
    'cut png': () => png.subarray(0, 9 + below(png.length - 21)),
    'garbled jpeg': () => {
      const copy = Buffer.from(jpeg)
      const data = copy.indexOf(SCAN) + 20
      for (let n = 0; n < 60; n += 1) copy[data + below(copy.length - data - 2)] = below(250)
      return copy
    },
    'checksum of a png': () => {
      const copy = Buffer.from(png)
      const at = PNG_HEAD + 8 + below(png.length - PNG_HEAD - 24)
      copy[at] = (copy[at] ?? 0) ^ 0x55
      return copy
    },
    'bomb jpeg': () => sized(20_000 + below(45_000), 20_000 + below(45_000)),
    'bomb png': () => pngSaying(20_000 + below(2 ** 31), 20_000 + below(2 ** 30)),
    'large words in a png': () => {
      const data = deflateSync(Buffer.alloc(30_000_000))
      return Buffer.concat([
        pngSaying(480, 600).subarray(0, PNG_HEAD),
        chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), data])),
        png.subarray(PNG_HEAD),
      ])
    },
    'interlaced png': () => pngSaying(480, 600, 1),
    'animated png': () =>
      Buffer.concat([png.subarray(0, PNG_HEAD), chunk('acTL', Buffer.alloc(8)), png.subarray(PNG_HEAD)]),
    'fake jpeg': () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), HTML, Buffer.alloc(below(3000), 32)]),
    'fake png': () => Buffer.concat([png.subarray(0, 8), HTML]),
    'fake both': () => Buffer.concat([jpeg.subarray(0, 2), png]),
    'scans without end': () => {
      const scan = jpeg.subarray(jpeg.indexOf(SCAN), -2)
      return Buffer.concat([
        jpeg.subarray(0, -2),
        ...Array.from({ length: 20 + below(80) }, () => scan.subarray(0, 40)),
        Buffer.from([0xff, 0xd9]),
      ])
    },
    'page in a comment': () => withSegments(jpeg, segment(0xfe, HTML)),
    'page after the end': () => Buffer.concat([jpeg, HTML]),
    'place in exif': () => withSegments(jpeg, exif(1 + below(8), random() < 0.5)),
    'exif cut off': () => withSegments(jpeg, segment(0xe1, exif(6).subarray(4, 12 + below(40)))),
    'exif that points anywhere': () => {
      const odd = Buffer.from(exif(6))
      odd.writeUInt32BE(below(2 ** 32), 14)
      return withSegments(jpeg, odd)
    },
    'one pixel': () => sized(1, 1),
    'a thread': () => sized(480, 2000 + below(2000)),
    'words in a png': () =>
      Buffer.concat([
        png.subarray(0, PNG_HEAD),
        chunk('tEXt', Buffer.from('Comment\0GPS 26.6, 106.6 <script')),
        png.subarray(PNG_HEAD),
      ]),
  }
}

/** So many bad photos of every kind in turn, the same on every run. */
export const badPhotos = async (count: number): Promise<readonly BadPhoto[]> => {
  const jpeg = await quartersJpeg(480, 640)
  const png = pngImage(480, 600, (x, y) => [x & 255, y & 255, (x + y) & 255])
  const kinds = Object.entries(kindsOf(jpeg, png, seeded(9)))
  return Array.from({ length: count }, (_, n) => {
    const [kind, make] = kinds[n % kinds.length] ?? ['none', () => Buffer.alloc(0)]
    return { kind, content: make(), type: kind.includes('png') ? 'image/png' : 'image/jpeg' }
  })
}
