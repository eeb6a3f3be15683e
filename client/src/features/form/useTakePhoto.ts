import type { ErrorCode, FieldCode } from '@resident-card/shared'
import { useRef, useState } from 'react'
import { uploadPhoto } from '../../api/applications'
import type { Failure } from '../../lib/failures'
import { randomId } from '../../lib/randomId'
import { takePhoto } from '../../platform/photo'
import { rememberPreview } from './photoPreviews'

/** What the server says of a photo, and may be said to whoever took it. */
const REFUSED = [
  'photoType',
  'photoTooLarge',
  'photoTooSmall',
  'photoDamaged',
  'photoShape',
  'photosPerDay',
  'tooLarge',
] as const satisfies readonly (ErrorCode | FieldCode)[]

type PhotoProblem = (typeof REFUSED)[number] | Exclude<Failure, 'cancelled'> | 'unavailable'

interface TakePhoto {
  readonly busy: boolean
  readonly problem: PhotoProblem | undefined
  readonly take: () => Promise<void>
}

/** Takes a live photo and uploads it; what is wrong with it is said before it is sent where that can be known. */
export const useTakePhoto = (onUploaded: (photoId: string) => void): TakePhoto => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<PhotoProblem>()
  const running = useRef(false)
  const take = async (): Promise<void> => {
    if (running.current) return
    running.current = true
    const taken = await takePhoto()
    if (!taken.ok) {
      running.current = false
      return taken.why === 'cancelled' ? undefined : setProblem(taken.why)
    }
    setBusy(true)
    setProblem(undefined)
    const { contentBase64, type, preview } = taken
    const reply = await uploadPhoto({ contentBase64, type }, { requestId: randomId() })
    running.current = false
    setBusy(false)
    if (!reply.ok) {
      const codes: readonly string[] = [reply.error.code, ...(reply.error.fields ?? []).map(({ code }) => code)]
      return setProblem(REFUSED.find((known) => codes.includes(known)) ?? 'unavailable')
    }
    rememberPreview(reply.value.photoId, preview)
    onUploaded(reply.value.photoId)
  }
  return { busy, problem, take }
}
