import type { Codec } from '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs'
import { CHANNELS } from './pixels'
import type { Pixels } from './pixels'
import { inColours } from './inColours'
import { whileUsed } from './whileUsed'

const QUALITY = 85
/** Half the colour in both directions (4:2:0), as cameras do. */
const SUB_SAMPLING = 2

/** It holds what its largest picture took, tens of megabytes, until it goes. */
const REST_MS = 20_000

/** Loaded with the first picture, and not when a function starts. */
const codec = whileUsed(async (): Promise<Codec> => {
  const { default: make } = await import('@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs')
  return make()
}, REST_MS)

const decode = ({ JPEGDecoder }: Codec, content: Uint8Array, width: number, height: number): Pixels | undefined => {
  const decoder = new JPEGDecoder()
  decoder.getEncodedBuffer(content.length).set(content)
  // Its own reading of the size, before it takes memory for it: what was judged is what is decoded.
  decoder.readHeader()
  const said = decoder.getFrameInfo()
  if (said.width !== width || said.height !== height) return undefined
  decoder.decode()
  const { componentCount } = decoder.getFrameInfo()
  const data = inColours(decoder.getDecodedBuffer(), componentCount)
  decoder.delete()
  return { width, height, data }
}

/**
 * Decodes a JPEG of the size its header says, both judged before. It has to be right to the last bit: undefined where the
 * decoder finds anything damaged, cut off or merely odd.
 */
export const decodeJpeg = async (content: Uint8Array, width: number, height: number): Promise<Pixels | undefined> => {
  const loaded = await codec.get()
  try {
    return decode(loaded, content, width, height)
  } catch {
    // One that has stumbled is never asked again: what lies in its memory now, nobody knows.
    codec.letGo()
    return undefined
  }
}

/** A baseline JPEG that holds the picture and nothing else; the same pixels make the same bytes. */
export const encodeJpeg = async ({ width, height, data }: Pixels): Promise<Uint8Array> => {
  const { JPEGEncoder } = await codec.get()
  const encoder = new JPEGEncoder()
  encoder.getDecodedBuffer({ width, height, bitsPerSample: 8, componentCount: CHANNELS, isSigned: false }).set(data)
  encoder.setQuality(QUALITY)
  encoder.setProgressive(false)
  encoder.setSubSampling(SUB_SAMPLING)
  encoder.encode()
  const content = Uint8Array.from(encoder.getEncodedBuffer())
  encoder.delete()
  return content
}
