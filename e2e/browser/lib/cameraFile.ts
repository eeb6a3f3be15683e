import { writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'

const FRAMES = 5

/** Luma of ITU-R BT.601; a code is black and white, so colour is left grey. */
const luma = (data: Buffer, index: number): number =>
  Math.round(0.257 * (data[index] ?? 0) + 0.504 * (data[index + 1] ?? 0) + 0.098 * (data[index + 2] ?? 0) + 16)

/** Writes a picture as the film a browser's fake camera plays (Y4M, I420). */
export const writeCameraFile = (png: Buffer, file: string): void => {
  const { data, width, height } = PNG.sync.read(png)
  // I420 halves both sides: an odd row or column is left out.
  const w = width - (width % 2)
  const h = height - (height % 2)
  const y = Buffer.alloc(w * h)
  for (let row = 0; row < h; row += 1)
    for (let column = 0; column < w; column += 1) y[row * w + column] = luma(data, (row * width + column) * 4)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), y, Buffer.alloc((w * h) / 2, 128)])
  const frames = Array.from({ length: FRAMES }, () => frame)
  writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${w} H${h} F5:1 Ip A1:1 C420jpeg\n`), ...frames]))
}
