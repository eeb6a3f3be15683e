import { ok, settingOn } from '@resident-card/shared'
import type { InputOf, PlainDate } from '@resident-card/shared'
import { cleanPhoto } from '../../pictures/cleanPhoto'
import type { PhotoLimits } from '../../pictures/cleanPhoto'
import { uploads } from '../../records/upload'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { together } from '../../runtime/together'
import { lookupKey } from '../../sealing/lookupKey'
import { sealBytes } from '../../sealing/sealBytes'
import { invalid, refused } from '../case/refusals'
import { countPhoto } from './countPhoto'
import { isOwnUpload } from './isOwnUpload'

const ID_LENGTH = 26

const tooLarge = () => invalid([{ field: 'contentBase64', code: 'photoTooLarge' }])

const limitsOn = (today: PlainDate): PhotoLimits => ({
  shortest: settingOn('photoShortSide', today),
  most: settingOn('photoPixels', today),
  longest: settingOn('photoLongSide', today),
  ratio: settingOn('photoLongToShort', today),
})

/** The same request again puts in the same photo. */
const photoIdOf = ({ keys }: Dependencies, { actor, requestId, bodyHash }: Call): string =>
  lookupKey(keys, 'upload', `${actor.account}:${requestId}:${bodyHash()}`).slice(0, ID_LENGTH)

const keep = async (deps: Dependencies, call: Call, _id: string, content: Uint8Array): Promise<void> => {
  const record = { account: call.actor.account, at: call.now, type: 'image/jpeg' as const, bytes: content.length }
  // Side by side: one wait for the disk. Should the machine stop between the two, the photo is not whole, and so no case
  // takes it (isOwnUpload); the same request once more makes it whole.
  await together([
    deps.files.put(_id, sealBytes(deps, _id, content)),
    deps.store.table(uploads).insert({ _id, schemaVersion: 1, version: 1, ...record }),
  ])
}

type Input = InputOf<'applications', 'uploadPhoto'>

/**
 * Keeps a photo, sealed and written anew: upright, without anything but the picture. Refused: `photoType` (by what the bytes
 * are, not what is said of them), `photoTooSmall` (bytes or sides), `photoDamaged`, `photoShape`; invalid: `photoTooLarge`
 * (bytes or pixels); limited: `photosPerDay`.
 */
export const uploadPhoto: UseCase<'applications', 'uploadPhoto'> = async (input: Input, call, deps) => {
  const content = Buffer.from(input.contentBase64, 'base64')
  if (content.length > settingOn('photoLargest', call.today)) return tooLarge()
  if (content.length < settingOn('photoSmallest', call.today)) return refused('photoTooSmall')
  const _id = photoIdOf(deps, call)
  if (await isOwnUpload(deps, call, _id)) return ok({ photoId: _id })
  const counted = await countPhoto(deps, call, _id)
  if (!counted.ok) return counted
  const cleaned = await cleanPhoto(content, input.type, limitsOn(call.today))
  if (!cleaned.ok) return cleaned.error === 'photoTooLarge' ? tooLarge() : refused(cleaned.error)
  await keep(deps, call, _id, cleaned.value)
  return ok({ photoId: _id })
}
