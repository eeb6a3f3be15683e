import { ok } from '@resident-card/shared'
import { uploads } from '../../records/upload'
import type { UseCase } from '../../runtime/call'
import { openPhoto } from '../case/openPhoto'
import { notFound } from '../case/refusals'

/** A photo one put in oneself; photos of a case are among them. */
export const getPhoto: UseCase<'applications', 'getPhoto'> = async ({ photoId }, { actor }, deps) => {
  const upload = await deps.store.table(uploads).get(photoId)
  const photo = upload?.account === actor.account ? await openPhoto(deps, photoId) : undefined
  return photo === undefined ? notFound() : ok(photo)
}
