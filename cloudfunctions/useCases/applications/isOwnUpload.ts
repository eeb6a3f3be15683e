import { uploads } from '../../records/upload'
import { settingMs } from '@resident-card/shared'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { openPhoto } from '../case/openPhoto'

/**
 * A photo is used by whoever put it in, and by nobody else; one that can't be opened is none, and one of
 * long ago no photo of these days: it may be swept away any moment (`deadlines/sweep`).
 */
export const isOwnUpload = async (
  deps: Pick<Dependencies, 'store' | 'files' | 'keys'>,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  photoId: string,
): Promise<boolean> => {
  const upload = await deps.store.table(uploads).get(photoId)
  const isOfTheseDays = upload !== undefined && now - upload.at < settingMs('photoUsable', now)
  return isOfTheseDays && upload.account === actor.account && (await openPhoto(deps, photoId)) !== undefined
}
