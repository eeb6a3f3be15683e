import jsqr from 'jsqr'
import { PNG } from 'pngjs'

/** What a scanner would read from a screenshot; throws when there is no code in it. */
export const readQr = (png: Buffer): string => {
  const { data, width, height } = PNG.sync.read(png)
  const found = jsqr(new Uint8ClampedArray(data), width, height)
  if (found === null) throw new Error('no QR code in the picture')
  return found.data
}
