import { PHOTO_MAX_BYTES, settingAt } from '@resident-card/shared'
import { bytesOf, judgePhoto } from './photoLimits'

const NOW = Date.parse('2026-11-26T12:00:00+08:00')

const jpegOf = (bytes: number): string => {
  const content = Buffer.alloc(bytes)
  content.set([0xff, 0xd8, 0xff, 0xe0])
  return content.toString('base64')
}

describe('a photo before it is sent', () => {
  test('the largest size is the one the server takes', () => {
    expect(settingAt('photoLargest', NOW)).toBe(PHOTO_MAX_BYTES)
  })

  test.each([3, 4, 5, 6])('%i bytes are counted through base64', (bytes) => {
    expect(bytesOf(Buffer.alloc(bytes).toString('base64'))).toBe(bytes)
  })

  test('exactly the largest size is taken, one byte more is said to be too large', () => {
    expect(judgePhoto(jpegOf(PHOTO_MAX_BYTES), 'x', NOW)).toMatchObject({ ok: true, type: 'image/jpeg' })
    expect(judgePhoto(jpegOf(PHOTO_MAX_BYTES + 1), 'x', NOW)).toEqual({ ok: false, why: 'photoTooLarge' })
  })

  test('a document that calls itself a photo is not taken', () => {
    expect(judgePhoto(Buffer.from('%PDF-1.7').toString('base64'), 'x', NOW)).toEqual({ ok: false, why: 'photoType' })
  })
})
