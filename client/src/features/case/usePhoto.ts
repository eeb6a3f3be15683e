import { getPhoto } from '../../api/applications'
import { useShownPhoto } from './useShownPhoto'

const fetchMine = (photoId: string) => getPhoto({ photoId })

/** A photo of one's own case; undefined while it is fetched or where it can't be. */
export const usePhoto = (photoId: string | undefined): string | undefined => useShownPhoto(fetchMine, photoId).src
