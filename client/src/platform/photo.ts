import Taro from '@tarojs/taro'
import { settingAt } from '@resident-card/shared'
import { failureOf } from '../lib/failures'
import { fitPhoto, type Encoded, type Size, type Step } from '../lib/fitPhoto'
import { bytesOf, judgePhoto, type TakenPhoto } from '../lib/photoLimits'

/** How far the camera was turned stands beside the pixels; drawn, the picture is upright. */
const TURNED = /^(?:left|right)/

const readBase64 = (filePath: string): Promise<string> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: reject,
    })
  })
const readPicture = async (path: string): Promise<Encoded> => ({
  contentBase64: await readBase64(path),
  preview: path,
})

const compressed =
  (src: string) =>
  async ({ width, height, quality }: Step): Promise<Encoded> => {
    const size = { compressedWidth: width, compressedHeight: height }
    return readPicture((await Taro.compressImage({ src, quality, ...size })).tempFilePath)
  }

interface Loading {
  onload: () => void
  onerror: (why: unknown) => void
  src: string
}

/** For phones that ignore what `compressImage` is asked for. */
const drawn =
  (src: string, turned: boolean) =>
  async (step: Step): Promise<Encoded> => {
    const [width, height] = turned ? [step.height, step.width] : [step.width, step.height]
    const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
    const image = (canvas as unknown as { createImage(): Loading }).createImage()
    await new Promise<void>((resolve, reject) => Object.assign(image, { onload: resolve, onerror: reject, src }))
    const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
    context.drawImage(image as never, 0, 0, width, height)
    const as = { fileType: 'jpg', quality: step.quality / 100, destWidth: width, destHeight: height } as const
    return readPicture((await Taro.canvasToTempFilePath({ canvas: canvas as never, ...as })).tempFilePath)
  }

/** As it was taken where that is small enough already. */
const fitted = async (src: string, largest: number): Promise<Encoded | undefined> => {
  const taken = await readPicture(src)
  if (bytesOf(taken.contentBase64) <= largest) return taken
  const { width, height, orientation } = (await Taro.getImageInfo({ src })) as Size & { readonly orientation?: string }
  const turned = TURNED.test(orientation ?? '')
  return fitPhoto({ width, height }, [compressed(src), drawn(src, turned)], largest)
}

/** Opens the camera (a live photo: never the album), makes the picture small enough for one call and reads it. */
export const takePhoto = async (): Promise<TakenPhoto> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sourceType: ['camera'],
      camera: 'front',
      sizeType: ['compressed'],
    })
    const taken = tempFiles[0]?.tempFilePath
    if (taken === undefined) return { ok: false, why: 'failed' }
    const now = Date.now()
    const picture = await fitted(taken, settingAt('photoLargest', now))
    if (picture === undefined) return { ok: false, why: 'photoTooLarge' }
    return judgePhoto(picture.contentBase64, picture.preview, now)
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}
