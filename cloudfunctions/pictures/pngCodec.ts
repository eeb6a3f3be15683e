import type { PNG } from 'pngjs'
import { CHANNELS } from './pixels'
import type { Pixels } from './pixels'

/** Loaded with the first PNG, and not when a function starts. */
let loading: Promise<typeof PNG> | undefined

const codec = (): Promise<typeof PNG> =>
  (loading ??= import('pngjs').then((loaded) => {
    // Beside a built function it is one file, whose exports Node finds only behind `default`.
    const { default: whole } = loaded as unknown as { readonly default?: { readonly PNG: typeof PNG } }
    return (whole ?? loaded).PNG
  }))

/** What is see-through lies on white paper. Whole numbers only: it is asked three times a pixel. */
const onWhite = (value: number, alpha: number): number =>
  alpha === 255 ? value : 255 - ((((255 - value) * alpha + 127) / 255) | 0)

/** Decodes a PNG whose size was judged before. undefined: its checksums or its data are wrong. */
export const decodePng = async (content: Uint8Array): Promise<Pixels | undefined> => {
  const png = await codec()
  let read: PNG
  try {
    read = png.sync.read(Buffer.from(content))
  } catch {
    return undefined
  }
  const { width, height, data: rgba } = read
  if (rgba.length !== width * height * 4) return undefined
  const data = new Uint8Array(width * height * CHANNELS)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += CHANNELS) {
    const alpha = rgba[from + 3] ?? 0
    data[to] = onWhite(rgba[from] ?? 0, alpha)
    data[to + 1] = onWhite(rgba[from + 1] ?? 0, alpha)
    data[to + 2] = onWhite(rgba[from + 2] ?? 0, alpha)
  }
  return { width, height, data }
}

/** Unfiltered: lines on paper pack as well without, and it costs half. */
const GREY = { colorType: 0, inputColorType: 2, inputHasAlpha: false, filterType: 0 } as const

/** A grey PNG that holds the picture and nothing else; the same pixels make the same bytes. */
export const encodeGreyPng = async ({ width, height, data }: Pixels): Promise<Uint8Array> => {
  const PngImage = await codec()
  const image = new PngImage({ width, height })
  image.data = Buffer.from(data)
  return PngImage.sync.write(image, GREY)
}
