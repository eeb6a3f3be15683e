import { err, ok } from '@resident-card/shared'
import type { Result } from '@resident-card/shared'
import { hasInk } from './hasInk'
import { decodePng, encodeGreyPng } from './pngCodec'
import { readPngHeader } from './pngHeader'
import { scaleDown } from './scaleDown'

/** `format`: no PNG of a size a pad makes, or a damaged one. `noInk`: nobody wrote on it. */
export type SignatureProblem = 'format' | 'noInk'

/** More pixels than the largest desk screen's pad has, twice over. */
const PIXELS_MOST = 2_000_000
/** As large as lines stay clear on paper; a larger pad's picture is scaled down. */
const KEPT_LONGEST = 800

/** A signature as it may be kept: a grey PNG written anew, of what was drawn and nothing else. */
export const cleanSignature = async (content: Buffer): Promise<Result<Uint8Array, SignatureProblem>> => {
  const header = readPngHeader(content)
  const pixels = (header?.width ?? 0) * (header?.height ?? 0)
  if (pixels === 0 || pixels > PIXELS_MOST) return err('format')
  const decoded = await decodePng(content)
  if (decoded === undefined) return err('format')
  return hasInk(decoded) ? ok(await encodeGreyPng(scaleDown(decoded, KEPT_LONGEST))) : err('noInk')
}
