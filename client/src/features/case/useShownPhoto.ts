import type { Reply } from '@resident-card/shared'
import { useEffect, useState } from 'react'
import { dropPhoto, showPhoto } from '../../platform/shownPhoto'

export interface PhotoState {
  /** What an image can show, once it is here. */
  readonly src?: string
  readonly failed: boolean
}

interface FetchedPhoto {
  readonly contentBase64: string
  readonly type: string
}

let shown = 0

/** A photo for the screen only: fetched when the page opens, dropped when it closes or shows another. */
export const useShownPhoto = (
  fetchPhoto: (photoId: string) => Promise<Reply<FetchedPhoto>>,
  photoId: string | undefined,
): PhotoState => {
  const [state, setState] = useState<PhotoState & { readonly of?: string }>({ failed: false })
  useEffect(() => {
    if (photoId === undefined) return undefined
    let gone = false
    let held: string | undefined
    // The same photo may stand on two pages at once: each has its own file to drop.
    const name = `${photoId}-${(shown += 1)}`
    const load = async (): Promise<void> => {
      const reply = await fetchPhoto(photoId)
      if (gone) return
      if (!reply.ok) return setState({ of: photoId, failed: true })
      const src = await showPhoto(name, reply.value.type, reply.value.contentBase64).catch(() => undefined)
      if (src === undefined) return setState({ of: photoId, failed: true })
      if (gone) return dropPhoto(src)
      held = src
      setState({ of: photoId, failed: false, src })
    }
    void load()
    return () => {
      gone = true
      if (held !== undefined) dropPhoto(held)
    }
  }, [fetchPhoto, photoId])
  // Never another person's photo, not even for a moment.
  return state.of === photoId ? state : { failed: false }
}
