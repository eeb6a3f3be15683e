import { settingAt } from '@resident-card/shared'
import type { Failure } from './failures'

type PhotoType = 'image/jpeg' | 'image/png'

export type TakenPhoto =
  | {
      readonly ok: true
      readonly contentBase64: string
      readonly type: PhotoType
      /** To show at once: a data URI or a temporary file. */
      readonly preview: string
    }
  | { readonly ok: false; readonly why: Failure | 'photoTooLarge' | 'photoType' }

/** The type by the file's first bytes, whatever its name says. */
const photoTypeOf = (contentBase64: string): PhotoType | undefined => {
  if (contentBase64.startsWith('/9j/')) return 'image/jpeg'
  if (contentBase64.startsWith('iVBORw0KGgo')) return 'image/png'
  return undefined
}

/** Bytes behind a base64 text. */
export const bytesOf = (contentBase64: string): number =>
  (contentBase64.length / 4) * 3 - (contentBase64.endsWith('==') ? 2 : contentBase64.endsWith('=') ? 1 : 0)

/** What is wrong with it is said before it is sent; `now` in epoch ms, for the largest photo of this day (OFFICE-USE). */
export const judgePhoto = (contentBase64: string, preview: string, now: number): TakenPhoto => {
  const type = photoTypeOf(contentBase64)
  if (type === undefined) return { ok: false, why: 'photoType' }
  if (bytesOf(contentBase64) > settingAt('photoLargest', now)) return { ok: false, why: 'photoTooLarge' }
  return { ok: true, contentBase64, type, preview }
}
