import { bytesOf } from './photoLimits'

export interface Size {
  readonly width: number
  readonly height: number
}
/** One try: in pixels, JPEG quality 1…100. */
export interface Step extends Size {
  readonly quality: number
}
export interface Encoded {
  readonly contentBase64: string
  /** To show at once: a data URI or a temporary file. */
  readonly preview: string
}
export type Encode = (step: Step) => Promise<Encoded>

/** Longest side a comparison needs. */
const LONGEST_SIDE_PX = 1280
/** What the desk needs to tell two faces apart (OFFICE): a picture that has it never gets fewer pixels. */
const LEAST: readonly [short: number, long: number] = [600, 800]
const SIZES = 4
const QUALITIES = [80, 65]
/** Only once there are no pixels left to give away. */
const LAST_QUALITIES = [50, 40, 30, 20]

/** What is tried, the best first: fewer pixels before a worse picture of each. */
export const stepsOf = ({ width, height }: Size): readonly Step[] => {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const least = Math.min(1, Math.max(LEAST[0] / short, LEAST[1] / long))
  const most = Math.max(least, Math.min(1, LONGEST_SIDE_PX / long))
  const scales = Array.from({ length: SIZES }, (_, at) => most - ((most - least) * at) / (SIZES - 1))
  return [...new Set(scales)].flatMap((scale, at, all) => {
    // Never a pixel below what is needed, through rounding either.
    const size = { width: Math.ceil(width * scale - 1e-6), height: Math.ceil(height * scale - 1e-6) }
    const qualities = at === all.length - 1 ? [...QUALITIES, ...LAST_QUALITIES] : QUALITIES
    return qualities.map((quality) => ({ ...size, quality }))
  })
}

/**
 * The best picture of at most `largest` bytes; undefined when there is none. `encoders` in the order of trust: one that fails,
 * or whose pictures get no smaller (some phones hand back what they were given), is left for the next. Rejects when the last
 * one fails.
 */
export const fitPhoto = async (
  source: Size,
  [encode, ...others]: readonly Encode[],
  largest: number,
): Promise<Encoded | undefined> => {
  if (encode === undefined) return undefined
  let before = Infinity
  for (const step of stepsOf(source)) {
    const encoded = await encode(step).catch((error: unknown) => {
      if (others.length === 0) throw error
      return undefined
    })
    if (encoded === undefined) return fitPhoto(source, others, largest)
    const bytes = bytesOf(encoded.contentBase64)
    if (bytes <= largest) return encoded
    if (bytes >= before && others.length > 0) return fitPhoto(source, others, largest)
    before = bytes
  }
  return others.length === 0 ? undefined : fitPhoto(source, others, largest)
}
