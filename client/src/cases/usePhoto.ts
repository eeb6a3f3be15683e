import { useEffect, useState } from 'react'
import { getPhoto } from '../api/applications'

/** A photo of one's own case as a data URI; undefined while it is fetched or where it can't be. Kept in memory only. */
export const usePhoto = (photoId: string | undefined): string | undefined => {
  const [photo, setPhoto] = useState<{ readonly id: string; readonly src: string }>()
  useEffect(() => {
    if (photoId === undefined) return undefined
    let gone = false
    const load = async (): Promise<void> => {
      const reply = await getPhoto({ photoId })
      if (reply.ok && !gone)
        setPhoto({ id: photoId, src: `data:${reply.value.type};base64,${reply.value.contentBase64}` })
    }
    void load()
    return () => {
      gone = true
    }
  }, [photoId])
  return photo?.id === photoId ? photo?.src : undefined
}
