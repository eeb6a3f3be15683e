import { ok, settingOn } from '@resident-card/shared'
import { uploads } from '../../records/upload'
import type { UseCase } from '../../runtime/call'
import { lookupKey } from '../../sealing/lookupKey'
import { sealBytes } from '../../sealing/sealBytes'
import { imageType } from '../case/imageType'
import { invalid, refused } from '../case/refusals'
import { countPhoto } from './countPhoto'

const ID_LENGTH = 26

/** Seals and keeps a photo. Refused: `photoType` (by what the bytes are, not what is said of them), `photoTooSmall`. */
export const uploadPhoto: UseCase<'applications', 'uploadPhoto'> = async ({ contentBase64, type }, call, deps) => {
  const content = Buffer.from(contentBase64, 'base64')
  if (content.length > settingOn('photoLargest', call.today))
    return invalid([{ field: 'contentBase64', code: 'photoTooLarge' }])
  if (imageType(content) !== type) return refused('photoType')
  if (content.length < settingOn('photoSmallest', call.today)) return refused('photoTooSmall')
  // The same request again puts in the same photo.
  const said = `${call.actor.account}:${call.requestId}:${call.bodyHash}`
  const _id = lookupKey(deps.keys, 'upload', said).slice(0, ID_LENGTH)
  const counted = await countPhoto(deps, call, _id)
  if (!counted.ok) return counted
  await deps.files.put(_id, sealBytes(deps, _id, content))
  await deps.store.table(uploads).insert({
    _id,
    schemaVersion: 1,
    version: 1,
    account: call.actor.account,
    at: call.now,
    type,
    bytes: content.length,
  })
  return ok({ photoId: _id })
}
