import type * as weapp from './photo'
import { judgePhoto, LONGEST_SIDE_PX } from '../lib/photoLimits'

const QUALITY = 0.85

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

export const takePhoto: typeof weapp.takePhoto = async () => {
  const file = await pick()
  if (file === undefined) return { ok: false, why: 'cancelled' }
  try {
    const image = await decode(await asDataUri(file))
    const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(image.naturalWidth, image.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const uri = canvas.toDataURL('image/jpeg', QUALITY)
    return judgePhoto(uri.slice(uri.indexOf(',') + 1), uri, Date.now())
  } catch {
    return { ok: false, why: 'photoType' }
  }
}
