import { createHash } from 'node:crypto'
import { encodeJpeg } from '../cloudfunctions/pictures/jpegCodec'
import { aWorld } from '../cloudfunctions/testing/world'
import type { World } from '../cloudfunctions/testing/world'
import { median } from './lib/median'
import { row } from './lib/row'
import type { Row } from './lib/row'

const WIDTH = 600
const HEIGHT = 800
/** What the phone fits its photo to (`client/src/lib/fitPhoto`). */
const MOST_BYTES = 72 * 1024
const FEWEST_BYTES = 60 * 1024
const PHOTOS = 24
const WARM_UP = 4

/** A lit surface with the grain of a phone's sensor, as heavy as a photo is allowed to be: nobody's face, as much work as one. */
const grainyPhoto = async (seed: number, grain: number): Promise<Buffer> => {
  const data = new Uint8Array(WIDTH * HEIGHT * 3)
  let noise = createHash('sha256').update(String(seed)).digest().readUInt32BE()
  for (let y = 0, at = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0
      const light = 120 + 80 * Math.sin(x / 90) * Math.cos(y / 120) + ((noise >>> 16) % (2 * grain + 1)) - grain
      for (const tint of [1, 0.85, 0.75]) data[at++] = Math.max(0, Math.min(255, light * tint))
    }
  return Buffer.from(await encodeJpeg({ width: WIDTH, height: HEIGHT, data }))
}

/** The grainiest photo that still may be sent. */
const heaviestPhoto = async (seed: number): Promise<string> => {
  for (let grain = 40; grain > 0; grain -= 1) {
    const photo = await grainyPhoto(seed, grain)
    if (photo.length > MOST_BYTES) continue
    if (photo.length < FEWEST_BYTES) throw new Error(`a photo of ${photo.length} bytes is no measure`)
    return photo.toString('base64')
  }
  throw new Error('no photo is small enough')
}

const measureUpload = async (world: World): Promise<Row> => {
  const contentBase64 = await heaviestPhoto(1)
  const spent: number[] = []
  for (let n = 0; n < PHOTOS; n += 1) {
    const citizen = await world.asCitizen()
    const before = process.cpuUsage()
    await citizen.get('applications', 'uploadPhoto', { contentBase64, type: 'image/jpeg' })
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
  }
  return row({
    area: 'photos',
    name: 'a photo of 600 × 800 checked, written anew and sealed',
    unit: 'ms CPU',
    value: median(spent.slice(WARM_UP)),
    goal: 60,
    better: 'lower',
  })
}

/** What a photo costs the function that takes it: its own time, whatever the disk does. */
export const measurePhotos = async (): Promise<readonly Row[]> => {
  const world = await aWorld()
  try {
    return [await measureUpload(world)]
  } finally {
    await world.close()
  }
}
