import { usePhoto } from '../case/usePhoto'
import { previewOf } from './photoPreviews'

/** The uploaded photo to show: as it was taken, or fetched again after the app was left. */
export const useDraftPhoto = (photoId: string | undefined): string | undefined => {
  const preview = previewOf(photoId)
  const fetched = usePhoto(preview === undefined ? photoId : undefined)
  return preview ?? fetched
}
