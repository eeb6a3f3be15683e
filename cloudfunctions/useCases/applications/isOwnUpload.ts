import { uploads } from '../../records/upload'
import type { Actor } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { openPhoto } from '../case/openPhoto'

/** A photo is used by whoever put it in, and by nobody else; one that can't be opened is none. */
export const isOwnUpload = async (
  deps: Pick<Dependencies, 'store' | 'files' | 'keys'>,
  { account }: Pick<Actor, 'account'>,
  photoId: string,
): Promise<boolean> => {
  const upload = await deps.store.table(uploads).get(photoId)
  return upload?.account === account && (await openPhoto(deps, photoId)) !== undefined
}
