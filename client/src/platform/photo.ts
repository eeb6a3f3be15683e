import Taro from '@tarojs/taro'
import { judgePhoto, LONGEST_SIDE_PX, type TakenPhoto } from '../lib/photoLimits'

const QUALITY = 80

const smaller = async (path: string): Promise<string> => {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(width, height))
  const size = { compressedWidth: Math.round(width * scale), compressedHeight: Math.round(height * scale) }
  return (await Taro.compressImage({ src: path, quality: QUALITY, ...size })).tempFilePath
}

const readBase64 = (filePath: string): Promise<string> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: reject,
    })
  })

/** Opens the camera (a live photo: never the album), scales the picture down and reads it. */
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
    if (taken === undefined) return { ok: false, why: 'cancelled' }
    const path = await smaller(taken)
    return judgePhoto(await readBase64(path), path, Date.now())
  } catch (error) {
    const words = String((error as { errMsg?: unknown } | null)?.errMsg ?? error)
    return { ok: false, why: /auth|deny|denied|privacy/i.test(words) ? 'denied' : 'cancelled' }
  }
}
