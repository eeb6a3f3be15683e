import { PHOTO_MAX_BYTES } from '@resident-card/shared'
import { bytesOf, judgePhoto, MAX_PHOTO_BYTES } from './photoLimits'

const jpegOf = (bytes: number): string => {
  const content = Buffer.alloc(bytes)
  content.set([0xff, 0xd8, 0xff, 0xe0])
  return content.toString('base64')
}

describe('a photo before it is sent', () => {
  test('the largest size is the one the server takes', () => {
    expect(MAX_PHOTO_BYTES).toBe(PHOTO_MAX_BYTES)
  })

  test.each([3, 4, 5, 6])('%i bytes are counted through base64', (bytes) => {
    expect(bytesOf(Buffer.alloc(bytes).toString('base64'))).toBe(bytes)
  })

  test('exactly the largest size is taken, one byte more is said to be too large', () => {
    expect(judgePhoto(jpegOf(MAX_PHOTO_BYTES), 'x')).toMatchObject({ ok: true, type: 'image/jpeg' })
    expect(judgePhoto(jpegOf(MAX_PHOTO_BYTES + 1), 'x')).toEqual({ ok: false, why: 'photoTooLarge' })
  })

  test('a document that calls itself a photo is not taken', () => {
    expect(judgePhoto(Buffer.from('%PDF-1.7').toString('base64'), 'x')).toEqual({ ok: false, why: 'photoType' })
  })
})
