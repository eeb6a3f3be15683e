import type { Reply } from '@resident-card/shared'
import { useEffect, useState } from 'react'

type View = (input: { caseId: string; photoId: string }) => Promise<Reply<{ contentBase64: string; type: string }>>

export interface PhotoState {
  /** Data URI, once it is here. */
  readonly src?: string
  readonly failed: boolean
}

/** A photo of a case for the screen only: it lives in memory while the page is open. */
export const usePhoto = (view: View, caseId: string, photoId: string | undefined): PhotoState => {
  const [state, setState] = useState<PhotoState & { readonly of?: string }>({ failed: false })
  useEffect(() => {
    if (photoId === undefined) return undefined
    let gone = false
    void view({ caseId, photoId }).then((reply) => {
      if (gone) return
      setState(
        reply.ok
          ? { of: photoId, failed: false, src: `data:${reply.value.type};base64,${reply.value.contentBase64}` }
          : { of: photoId, failed: true },
      )
    })
    return () => {
      gone = true
    }
  }, [view, caseId, photoId])
  // Never another person's photo, not even for a moment.
  return state.of === photoId ? state : { failed: false }
}
