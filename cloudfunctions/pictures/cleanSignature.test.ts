import { crc32 } from 'node:zlib'
import { pngImage } from '../adapters/synthetic/pngImage'
import { signaturePicture } from '../local/demo/pictures'
import { badPhotos } from '../testing/badPhotos'
import { cleanSignature } from './cleanSignature'
import { decodePng } from './pngCodec'
import { readPngHeader } from './pngHeader'

const drawn = (width: number, height: number, dark: (x: number, y: number) => boolean): Buffer =>
  pngImage(width, height, (x, y) => (dark(x, y) ? [20, 20, 20] : [255, 255, 255]))
const isWave = (x: number, y: number): boolean => Math.abs(y - 100 - 40 * Math.sin(x / 30)) < 3
const signed = drawn(600, 200, isWave)

describe('a signature counts if somebody wrote on it', () => {
  it.each([
    ['a name', signed, 'ok'],
    ['the demo’s', Buffer.from(signaturePicture(), 'base64'), 'ok'],
    ['a short stroke', drawn(600, 200, (x, y) => x > 300 && x < 335 && y === 100), 'ok'],
    ['an empty pad', drawn(600, 200, () => false), 'noInk'],
    ['a touch', drawn(600, 200, (x, y) => x > 300 && x < 310 && y === 100), 'noInk'],
    ['all black', drawn(600, 200, () => true), 'noInk'],
    ['light grey', pngImage(600, 200, (x, y) => (isWave(x, y) ? [210, 210, 210] : [255, 255, 255])), 'noInk'],
    ['larger than any pad', drawn(2_000, 1_001, isWave), 'format'],
    ['cut off', signed.subarray(0, -20), 'format'],
    ['no picture', Buffer.from('bm8gcGljdHVyZQ=='), 'format'],
  ])('%s', async (_what, content, expected) => {
    const cleaned = await cleanSignature(content)
    expect(cleaned.ok ? 'ok' : cleaned.error).toBe(expected)
  })

  it('nothing of what came with it stays, and a large one is kept smaller', async () => {
    const words = Buffer.from('tEXtComment\0GPS 26.6')
    const frame = Buffer.alloc(words.length + 8)
    frame.writeUInt32BE(words.length - 4, 0)
    words.copy(frame, 4)
    frame.writeUInt32BE(crc32(words), words.length + 4)
    const large = drawn(1_600, 400, (x, y) => isWave(x / 2, y / 2))
    const cleaned = await cleanSignature(Buffer.concat([large.subarray(0, 33), frame, large.subarray(33)]))
    if (!cleaned.ok) throw new Error(cleaned.error)
    const kept = Buffer.from(cleaned.value)
    expect(readPngHeader(kept)).toEqual({ width: 800, height: 200 })
    expect(['GPS', 'tEXt'].filter((word) => kept.includes(word))).toEqual([])
    const pixels = await decodePng(kept)
    const darkAt = (x: number, y: number) => (pixels?.data[(y * 800 + x) * 3] ?? 255) < 160
    expect([darkAt(0, 100), darkAt(0, 20), darkAt(47, 140)]).toEqual([true, false, true])
  })

  it('no bad picture passes for one', async () => {
    const passed = (await badPhotos(44)).map(async ({ kind, content }) => ({
      kind,
      ok: (await cleanSignature(content)).ok,
    }))
    const kinds = (await Promise.all(passed)).filter(({ ok }) => ok).map(({ kind }) => kind)
    // A PNG with a picture on it, whoever drew it, whatever words it brought: they don't stay.
    expect([...new Set(kinds)].every((kind) => kind.includes('words'))).toBe(true)
  })
})
