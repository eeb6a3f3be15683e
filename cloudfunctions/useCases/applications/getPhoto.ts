import { ok } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { openPhoto } from '../case/openPhoto'
import { notFound } from '../case/refusals'
import { isOwnUpload } from './isOwnUpload'

/** A photo one put in oneself; photos of a case are among them. */
export const getPhoto: UseCase<'applications', 'getPhoto'> = async ({ photoId }, call, deps) => {
  if (!(await isOwnUpload(deps, call.actor, photoId))) return notFound()
  const photo = await openPhoto(deps, photoId)
  return photo === undefined ? notFound() : ok(photo)
}
