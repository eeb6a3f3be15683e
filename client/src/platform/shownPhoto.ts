import Taro from '@tarojs/taro'

const SHOWN = 'shown-'
const folder = (): string => Taro.env.USER_DATA_PATH ?? ''

/**
 * A fetched photo as something an image can show. In the mini-program by path: what is shown travels through setData,
 * whose limit (256 KB, WeChat) a photo of a megabyte would break. The file is the caller's to drop.
 * Rejects when it can't be written.
 */
export const showPhoto = async (name: string, type: string, contentBase64: string): Promise<string> => {
  const filePath = `${folder()}/${SHOWN}${name}.${type === 'image/png' ? 'png' : 'jpg'}`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: contentBase64,
      encoding: 'base64',
      success: () => resolve(),
      fail: reject,
    })
  })
  return filePath
}

/** Nobody's face stays on the device once the page is closed. */
export const dropPhoto = (src: string): void => {
  Taro.getFileSystemManager().unlink({ filePath: src, fail: () => undefined })
}

/** A program that was killed could not drop them: at its next start nothing is shown yet, so all of them go. */
export const sweepPhotos = (): void => {
  const files = Taro.getFileSystemManager()
  files.readdir({
    dirPath: folder(),
    success: ({ files: names }) =>
      names.filter((name) => name.startsWith(SHOWN)).forEach((name) => dropPhoto(`${folder()}/${name}`)),
    fail: () => undefined,
  })
}
