/** Pictures taken since the app was opened, by photo id: shown at once, never kept on the device. */
const previews = new Map<string, string>()

export const rememberPreview = (photoId: string, src: string): void => {
  previews.clear()
  previews.set(photoId, src)
}

export const previewOf = (photoId: string | undefined): string | undefined =>
  photoId === undefined ? undefined : previews.get(photoId)
