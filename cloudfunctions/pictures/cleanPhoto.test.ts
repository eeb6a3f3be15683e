import fc from 'fast-check'
import { pngImage } from '../adapters/synthetic/pngImage'
import { exif, quarters, quartersJpeg, segment, withSegments } from '../testing/pictures'
import { badPhotos } from '../testing/badPhotos'
import { cleanPhoto } from './cleanPhoto'
import type { PhotoLimits } from './cleanPhoto'
import { decodeJpeg } from './jpegCodec'
import { readJpegHeader } from './jpegHeader'
import type { Pixels } from './pixels'

const LIMITS: PhotoLimits = { shortest: 480, most: 2_000_000, longest: 1280, ratio: 2 }
const clean = (content: Buffer, type: 'image/jpeg' | 'image/png' = 'image/jpeg') => cleanPhoto(content, type, LIMITS)

const opened = async (content: Uint8Array): Promise<Pixels> => {
  const header = readJpegHeader(Buffer.from(content))
  const pixels = header && (await decodeJpeg(content, header.width, header.height))
  if (pixels === undefined) throw new Error('what was written does not open')
  return pixels
}

/** Markers of a JPEG that only says how its picture is coded: JFIF's head, tables, frame, scan. */
const NEEDED = new Set([0xe0, 0xdb, 0xc0, 0xc4, 0xda])

/** What is in it besides a picture: segments nobody needs, bytes after the end, words. */
const foreign = (content: Uint8Array): readonly string[] => {
  const bytes = Buffer.from(content)
  const found: string[] = []
  let at = 2
  for (let marker = 0; marker !== 0xda;) {
    marker = bytes[at + 1] ?? 0
    const length = bytes.readUInt16BE(at + 2)
    if (!NEEDED.has(marker) || (marker === 0xe0 && length !== 16)) found.push(`segment ${marker.toString(16)}`)
    at += 2 + length
  }
  if (
    bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) !== bytes.length - 2 ||
    bytes.indexOf(Buffer.from([0xff, 0xd9])) !== bytes.length - 2
  )
    found.push('bytes after the end')
  return [
    ...found,
    ...['<script', 'GPS', 'Exif', 'ICC', 'Canon', 'PK'].filter((word) => bytes.includes(word) && word.length > 2),
  ]
}

const colour = ({ width, height, data }: Pixels, right: boolean, lower: boolean): string => {
  const at = (Math.floor(height * (lower ? 0.8 : 0.2)) * width + Math.floor(width * (right ? 0.8 : 0.2))) * 3
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
  if (red > 180 && green > 180 && blue > 180) return 'white'
  return red > 150 ? 'red' : green > 150 ? 'green' : 'blue'
}
const corners = (picture: Pixels): string =>
  [
    colour(picture, false, false),
    colour(picture, true, false),
    colour(picture, false, true),
    colour(picture, true, true),
  ].join(' ')

/** By EXIF: where the file's first row and first column lie in the scene, and so what the scene is. */
describe('a photo is turned upright', () => {
  it.each([
    [1, '480×640', 'red green blue white'],
    [2, '480×640', 'green red white blue'],
    [3, '480×640', 'white blue green red'],
    [4, '480×640', 'blue white red green'],
    [5, '640×480', 'red blue green white'],
    [6, '640×480', 'blue red white green'],
    [7, '640×480', 'white green blue red'],
    [8, '640×480', 'green white red blue'],
  ])('kept as EXIF calls %i: %s, %s', async (orientation, size, seen) => {
    for (const little of [false, true]) {
      const cleaned = await clean(withSegments(await quartersJpeg(), exif(orientation, little)))
      if (!cleaned.ok) throw new Error(cleaned.error)
      const picture = await opened(cleaned.value)
      expect([`${picture.width}×${picture.height}`, corners(picture)]).toEqual([size, seen])
      expect(foreign(cleaned.value)).toEqual([])
    }
  })

  it.each([0, 9, 65535])('an orientation of %i, which EXIF has not, is none', async (orientation) => {
    const cleaned = await clean(withSegments(await quartersJpeg(), exif(orientation)))
    expect(cleaned.ok && corners(await opened(cleaned.value))).toBe('red green blue white')
  })
})

describe('what comes with a photo does not stay', () => {
  const html = Buffer.from('<html><script>alert(1)</script></html>')
  it.each<readonly [string, (jpeg: Buffer) => Buffer]>([
    ['place, camera and time', (jpeg) => withSegments(jpeg, exif(1))],
    ['a page behind the first bytes', (jpeg) => withSegments(jpeg, segment(0xfe, html))],
    ['a page after the end', (jpeg) => Buffer.concat([jpeg, html])],
    ['a second photo after the end', (jpeg) => Buffer.concat([jpeg, jpeg])],
    ['an archive after the end', (jpeg) => Buffer.concat([jpeg, Buffer.from('PK\x03\x04secret')])],
    ['a colour profile', (jpeg) => withSegments(jpeg, segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01GPS')))],
    ['a printer’s data', (jpeg) => withSegments(jpeg, segment(0xed, Buffer.from('Photoshop 3.0\0GPS')))],
  ])('%s', async (_what, dirtied) => {
    const cleaned = await clean(dirtied(await quartersJpeg()))
    if (!cleaned.ok) throw new Error(cleaned.error)
    expect(foreign(cleaned.value)).toEqual([])
    expect(corners(await opened(cleaned.value))).toBe('red green blue white')
  })

  it('a PNG becomes a JPEG of the same picture; what is see-through lies on white', async () => {
    const { width, height, data } = quarters(600, 800)
    const png = pngImage(width, height, (x, y) => {
      const at = (y * width + x) * 3
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
    })
    const cleaned = await clean(png, 'image/png')
    if (!cleaned.ok) throw new Error(cleaned.error)
    expect(foreign(cleaned.value)).toEqual([])
    expect(corners(await opened(cleaned.value))).toBe('red green blue white')
  })

  it('the same photo makes the same bytes', async () => {
    const photo = withSegments(await quartersJpeg(), exif(6))
    expect(await clean(photo)).toEqual(await clean(photo))
  })
})

describe('the size is judged before anything is decoded', () => {
  const said = async (width: number, height: number): Promise<Buffer> => {
    const jpeg = await quartersJpeg()
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]))
    jpeg.writeUInt16BE(height, frame + 5)
    jpeg.writeUInt16BE(width, frame + 7)
    return jpeg
  }
  it.each([
    [30_000, 30_000, 'photoTooLarge'],
    [65_535, 65_535, 'photoTooLarge'],
    [2_000, 1_001, 'photoTooLarge'],
    [1, 1, 'photoTooSmall'],
    [479, 640, 'photoTooSmall'],
    [640, 479, 'photoTooSmall'],
    [0, 640, 'photoTooSmall'],
    [480, 961, 'photoShape'],
    [1_200, 500, 'photoShape'],
    // It says another size than its data have.
    [500, 640, 'photoDamaged'],
  ])('%i × %i: %s', async (width, height, error) => {
    expect(await clean(await said(width, height))).toEqual({ ok: false, error })
  })

  it.each([
    [480, 640, '480×640'],
    [480, 960, '480×960'],
    [1_200, 1_600, '960×1280'],
    [1_600, 1_200, '1280×960'],
  ])('%i × %i is kept as %s', async (width, height, kept) => {
    const cleaned = await clean(await quartersJpeg(width, height))
    if (!cleaned.ok) throw new Error(cleaned.error)
    const picture = await opened(cleaned.value)
    expect(`${picture.width}×${picture.height}`).toBe(kept)
    expect(corners(picture)).toBe('red green blue white')
  })
})

it('three hundred bad photos of every kind are refused or come out clean', async () => {
  const seen: Record<string, number> = {}
  for (const { kind, content, type } of await badPhotos(300)) {
    const cleaned = await clean(content, type)
    const what = cleaned.ok ? 'clean' : cleaned.error
    seen[`${kind}: ${what}`] = (seen[`${kind}: ${what}`] ?? 0) + 1
    if (!cleaned.ok) continue
    const { width, height } = await opened(cleaned.value)
    expect([kind, foreign(cleaned.value)]).toEqual([kind, []])
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(LIMITS.shortest)
    expect(Math.max(width, height)).toBeLessThanOrEqual(LIMITS.longest)
  }
  // Nothing that is broken on purpose may pass for a photo.
  expect(
    Object.keys(seen).filter((one) =>
      /^(cut|garbled|bomb|fake|animated|interlaced|scans|checksum).*: clean$/.test(one),
    ),
  ).toEqual([])
})

it('a decoder that stumbled is not asked again: good photos come out alike before and after', async () => {
  const good = await quartersJpeg()
  const before = await clean(good)
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Buffer.from(good)
      changed[at] = (changed[at] ?? 0) ^ change
      const cleaned = await clean(changed)
      if (cleaned.ok) expect(foreign(cleaned.value)).toEqual([])
      expect(await clean(good)).toEqual(before)
    }),
    { numRuns: 40 },
  )
})
