import { err, ok } from '@resident-card/shared'
import type { Result } from '@resident-card/shared'
import type { Orientation } from './exifOrientation'
import { imageType } from './imageType'
import { decodeJpeg, encodeJpeg } from './jpegCodec'
import { readJpegHeader } from './jpegHeader'
import type { Pixels } from './pixels'
import { decodePng } from './pngCodec'
import { readPngHeader } from './pngHeader'
import { scaleDown } from './scaleDown'
import { upright } from './upright'

/** In pixels. */
export interface PhotoLimits {
  /** A shorter side than this shows no face. */
  readonly shortest: number
  /** More in all are not even decoded. */
  readonly most: number
  /** The longer side as it is kept. */
  readonly longest: number
  /** The longer side may be this many times the shorter. */
  readonly ratio: number
}

export type PhotoProblem = 'photoType' | 'photoDamaged' | 'photoTooSmall' | 'photoTooLarge' | 'photoShape'

interface Header {
  readonly width: number
  readonly height: number
  readonly orientation?: Orientation
}

const sizeProblem = ({ width, height }: Header, limits: PhotoLimits): PhotoProblem | undefined => {
  if (width * height > limits.most) return 'photoTooLarge'
  if (Math.min(width, height) < limits.shortest) return 'photoTooSmall'
  return Math.max(width, height) > Math.min(width, height) * limits.ratio ? 'photoShape' : undefined
}

/**
 * A photo as it may be kept: looked at pixel by pixel and written anew as a baseline JPEG, upright, no larger than needed.
 * Nothing of the bytes that came is in it: no place, no time, no camera, no profile, no second picture, no text. The same
 * photo makes the same bytes. `type`: what the sender says it is.
 */
export const cleanPhoto = async (
  content: Buffer,
  type: 'image/jpeg' | 'image/png',
  limits: PhotoLimits,
): Promise<Result<Uint8Array, PhotoProblem>> => {
  if (imageType(content) !== type) return err('photoType')
  const header: Header | undefined = type === 'image/jpeg' ? readJpegHeader(content) : readPngHeader(content)
  if (header === undefined) return err('photoDamaged')
  const problem = sizeProblem(header, limits)
  if (problem !== undefined) return err(problem)
  const decoded: Pixels | undefined =
    type === 'image/jpeg' ? await decodeJpeg(content, header.width, header.height) : await decodePng(content)
  if (decoded === undefined) return err('photoDamaged')
  return ok(await encodeJpeg(upright(scaleDown(decoded, limits.longest), header.orientation ?? 1)))
}
