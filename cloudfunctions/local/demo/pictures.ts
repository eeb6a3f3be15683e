import { drawPortrait } from '../../adapters/synthetic/drawPortrait'
import { pngImage } from '../../adapters/synthetic/pngImage'

const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64')

/** A poor phone's front camera has four times the registry's pixels each way. */
const LIVE_SCALE = 4

/** A drawn live photo, base64 of a PNG of 480 × 600 pixels. */
export const livePhoto = (name: string): string => base64(drawPortrait(`live:${name}`, LIVE_SCALE))

/** A line somebody drew, base64 of a PNG. */
export const signaturePicture = (): string =>
  base64(pngImage(60, 20, (x, y) => (Math.abs(y - 10 - 6 * Math.sin(x / 5)) < 1.5 ? [20, 20, 20] : [255, 255, 255])))
