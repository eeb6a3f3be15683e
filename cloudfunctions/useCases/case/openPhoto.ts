import { imageType } from '../../pictures/imageType'
import type { Dependencies } from '../../runtime/dependencies'
import { ifWhole } from '../../sealing/ifWhole'
import { unsealBytes } from '../../sealing/unsealBytes'

export interface OpenedPhoto {
  readonly contentBase64: string
  readonly type: 'image/png' | 'image/jpeg'
}

type Parts = Pick<Dependencies, 'files' | 'keys'>

const contentOf = async ({ files, keys }: Parts, photoId: string): Promise<Uint8Array | undefined> => {
  const sealed = await files.get(photoId)
  // Half written, or damaged since: as good as none.
  return sealed && ifWhole(() => unsealBytes(keys, photoId, sealed))
}

/** A sealed picture, opened; undefined when there is none of that id, or none that opens. Who may see it was decided before. */
export const openPhoto = async (deps: Parts, photoId: string): Promise<OpenedPhoto | undefined> => {
  const content = await contentOf(deps, photoId)
  const type = content && imageType(content)
  return type && { contentBase64: Buffer.from(content).toString('base64'), type }
}
