import { uploads } from '../../records/upload'
import type { Actor } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'

/** A photo is used by whoever put it in, and by nobody else. */
export const isOwnUpload = async (
  deps: Pick<Dependencies, 'store'>,
  { account }: Pick<Actor, 'account'>,
  photoId: string,
): Promise<boolean> => (await deps.store.table(uploads).get(photoId))?.account === account
