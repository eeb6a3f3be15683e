import type * as weapp from './photo'
import { settingAt } from '@resident-card/shared'
import { fitPhoto, type Encoded, type Step } from '../lib/fitPhoto'
import { judgePhoto } from '../lib/photoLimits'

/** The browser's own camera on a phone; a file picker on a computer. */
const pick = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png'
    input.setAttribute('capture', 'user')
    input.style.display = 'none'
    // Some browsers forget a picker that is not part of the page; a test finds it there too.
    document.body.append(input)
    const done = (file: File | undefined): void => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => done(input.files?.[0]))
    input.addEventListener('cancel', () => done(undefined))
    input.click()
  })

const asDataUri = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = reject
    reader.readAsDataURL(file)
  })

const decode = (uri: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = reject
    image.src = uri
  })

/** Drawn anew: what the camera wrote beside the picture (where it was taken, say) stays behind. */
const drawn =
  (image: HTMLImageElement) =>
  async ({ width, height, quality }: Step): Promise<Encoded> => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
    const uri = canvas.toDataURL('image/jpeg', quality / 100)
    return { contentBase64: uri.slice(uri.indexOf(',') + 1), preview: uri }
  }

export const takePhoto: typeof weapp.takePhoto = async () => {
  const file = await pick()
  if (file === undefined) return { ok: false, why: 'cancelled' }
  const now = Date.now()
  try {
    const image = await decode(await asDataUri(file))
    const size = { width: image.naturalWidth, height: image.naturalHeight }
    const picture = await fitPhoto(size, [drawn(image)], settingAt('photoLargest', now))
    if (picture === undefined) return { ok: false, why: 'photoTooLarge' }
    return judgePhoto(picture.contentBase64, picture.preview, now)
  } catch {
    // Nothing but a picture the browser can't read ends here.
    return { ok: false, why: 'photoType' }
  }
}
