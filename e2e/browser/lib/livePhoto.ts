import { PNG } from 'pngjs'

const WIDTH = 480
const HEIGHT = 640

/** A drawn head and shoulders, as good a photo as nobody's face can be. */
export const livePhoto = (): Buffer => {
  const png = new PNG({ width: WIDTH, height: HEIGHT })
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const head = ((x - 240) / 105) ** 2 + ((y - 260) / 140) ** 2 < 1
      const shoulders = ((x - 240) / 210) ** 2 + ((y - 640) / 190) ** 2 < 1
      const shade = head ? 205 : shoulders ? 110 : 235
      png.data.set([shade, shade - 8, shade - 14, 255], (y * WIDTH + x) * 4)
    }
  return PNG.sync.write(png)
}
