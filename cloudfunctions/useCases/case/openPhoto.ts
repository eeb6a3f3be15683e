import type { Dependencies } from '../../runtime/dependencies'
import { unsealBytes } from '../../sealing/unsealBytes'
import { imageType } from '../../pictures/imageType'

export interface OpenedPhoto {
  readonly contentBase64: string
  readonly type: 'image/png' | 'image/jpeg'
}

/** A sealed picture, opened; undefined when there is none of that id. Who may see it was decided before. */
export const openPhoto = async (deps: Dependencies, photoId: string): Promise<OpenedPhoto | undefined> => {
  const sealed = await deps.files.get(photoId)
  if (sealed === undefined) return undefined
  const content = unsealBytes(deps.keys, photoId, sealed)
  const type = imageType(content)
  return type && { contentBase64: Buffer.from(content).toString('base64'), type }
}
