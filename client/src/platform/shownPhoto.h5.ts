import type * as weapp from './shownPhoto'

/** In a browser nothing is copied about: the picture itself, in memory only. */
export const showPhoto: typeof weapp.showPhoto = async (_name, type, contentBase64) =>
  `data:${type};base64,${contentBase64}`

export const dropPhoto: typeof weapp.dropPhoto = () => undefined

export const sweepPhotos: typeof weapp.sweepPhotos = () => undefined
