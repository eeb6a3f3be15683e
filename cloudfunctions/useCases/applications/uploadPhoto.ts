import { ok, settingOn } from '@resident-card/shared'
import { uploads } from '../../records/upload'
import type { UseCase } from '../../runtime/call'
import { lookupKey } from '../../sealing/lookupKey'
import { sealBytes } from '../../sealing/sealBytes'
import { imageType } from '../../pictures/imageType'
import { invalid, limited, refused } from '../case/refusals'
import { nextMidnight } from '../case/nextMidnight'

const DAY_MS = 86_400_000
const ID_LENGTH = 26

/** Seals and keeps a photo. Refused: `photoType` (by what the bytes are, not what is said of them), `photoTooSmall`. */
export const uploadPhoto: UseCase<'applications', 'uploadPhoto'> = async ({ contentBase64, type }, call, deps) => {
  const content = Buffer.from(contentBase64, 'base64')
  if (content.length > settingOn('photoLargest', call.today))
    return invalid([{ field: 'contentBase64', code: 'photoTooLarge' }])
  if (imageType(content) !== type) return refused('photoType')
  if (content.length < settingOn('photoSmallest', call.today)) return refused('photoTooSmall')
  const table = deps.store.table(uploads)
  const photosADay = settingOn('photosADay', call.today)
  const midnight = nextMidnight(call.now)
  const today = await table.find({
    index: 'account',
    equals: { account: call.actor.account },
    range: { field: 'at', gte: midnight - DAY_MS },
    limit: photosADay,
  })
  if (today.items.length >= photosADay) return limited('photosPerDay', midnight)
  // The same request again puts in the same photo.
  const said = `${call.actor.account}:${call.requestId}:${call.bodyHash}`
  const _id = lookupKey(deps.keys, 'upload', said).slice(0, ID_LENGTH)
  await deps.files.put(_id, sealBytes(deps, _id, content))
  await table.insert({
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
