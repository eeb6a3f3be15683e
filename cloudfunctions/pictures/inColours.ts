import { CHANNELS } from './pixels'

/** A decoder's samples as three colours a pixel, in memory of their own: grey becomes red, green and blue alike. */
export const inColours = (samples: Uint8Array, perPixel: number): Uint8Array => {
  if (perPixel === CHANNELS) return Uint8Array.from(samples)
  const pixels = Math.floor(samples.length / perPixel)
  const data = new Uint8Array(pixels * CHANNELS)
  for (let n = 0; n < pixels; n += 1) data.fill(samples[n * perPixel] ?? 0, n * CHANNELS, (n + 1) * CHANNELS)
  return data
}
