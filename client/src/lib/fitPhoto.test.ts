import fc from 'fast-check'
import { fitPhoto, stepsOf, type Encode, type Step } from './fitPhoto'
import { bytesOf } from './photoLimits'

const LARGEST = 73_728
const base64Of = (bytes: number): string => Buffer.alloc(Math.max(1, Math.round(bytes))).toString('base64')
/** A phone's JPEG: bytes by pixels and quality, `detail` bytes a pixel at quality 100. */
const camera =
  (detail: number, tried: Step[] = []): Encode =>
  async (step) => {
    tried.push(step)
    const bytes = 600 + step.width * step.height * detail * (0.15 + 0.85 * (step.quality / 100) ** 2)
    return { contentBase64: base64Of(bytes), preview: `${step.width}×${step.height}@${step.quality}` }
  }
const size = fc.record({ width: fc.integer({ min: 30, max: 5000 }), height: fc.integer({ min: 30, max: 5000 }) })

describe('a photo is fitted into one call', () => {
  test('never larger than asked, never fewer pixels than 600 × 800 where the camera had them, never blown up', () =>
    fc.assert(
      fc.asyncProperty(size, fc.double({ min: 0.02, max: 1, noNaN: true }), async (source, detail) => {
        const tried: Step[] = []
        const fitted = await fitPhoto(source, [camera(detail, tried)], LARGEST)
        if (fitted !== undefined) expect(bytesOf(fitted.contentBase64)).toBeLessThanOrEqual(LARGEST)
        for (const { width, height } of tried) {
          expect(width).toBeLessThanOrEqual(source.width)
          expect(height).toBeLessThanOrEqual(source.height)
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(Math.min(600, source.width, source.height))
          expect(Math.max(width, height)).toBeGreaterThanOrEqual(Math.min(800, source.width, source.height))
          // As it was: not stretched by more than a pixel of rounding.
          expect(Math.abs(width / source.width - height / source.height) * Math.max(width, height)).toBeLessThan(70)
        }
      }),
    ))

  test.each([
    ['twelve megapixels upright', { width: 3024, height: 4032 }],
    ['twelve megapixels on its side', { width: 4032, height: 3024 }],
    ['a front camera', { width: 1080, height: 1440 }],
    ['a narrow one', { width: 1080, height: 1920 }],
  ])('%s: fits at 600 × 800 or more, whatever a camera of today makes of a face', async (_what, source) => {
    // 0.25 bytes a pixel at full quality is a sharp, noisy picture.
    for (const detail of [0.08, 0.15, 0.25]) {
      const fitted = await fitPhoto(source, [camera(detail)], LARGEST)
      expect(bytesOf(fitted?.contentBase64 ?? base64Of(LARGEST + 1))).toBeLessThanOrEqual(LARGEST)
    }
  })

  test('the steps get smaller all the way, and are few', () => {
    const steps = stepsOf({ width: 3024, height: 4032 })
    expect(steps[0]).toEqual({ width: 960, height: 1280, quality: 80 })
    expect(steps.at(-1)).toEqual({ width: 600, height: 800, quality: 20 })
    expect(steps.length).toBeLessThanOrEqual(12)
  })

  const ignores: Encode = async () => ({ contentBase64: base64Of(900_000), preview: 'as it was' })
  const fails: Encode = () => Promise.reject({ errMsg: 'compressImage:fail' })

  test.each([
    ['hands back what it was given', ignores],
    ['fails', fails],
  ])('a phone whose compression %s: drawn instead', async (_what, first) => {
    const fitted = await fitPhoto({ width: 3024, height: 4032 }, [first, camera(0.1)], LARGEST)
    expect(fitted?.preview).toMatch(/@/)
    expect(bytesOf(fitted?.contentBase64 ?? '')).toBeLessThanOrEqual(LARGEST)
  })

  test('one that ignores is not asked a third time', async () => {
    const asked = jest.fn(ignores)
    await fitPhoto({ width: 3024, height: 4032 }, [asked, camera(0.1)], LARGEST)
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2)
  })

  test('what no way makes small enough is none; the last way’s own failure is told', async () => {
    expect(await fitPhoto({ width: 3024, height: 4032 }, [ignores, ignores], LARGEST)).toBeUndefined()
    await expect(fitPhoto({ width: 10, height: 10 }, [ignores, fails], LARGEST)).rejects.toEqual({
      errMsg: 'compressImage:fail',
    })
  })
})
