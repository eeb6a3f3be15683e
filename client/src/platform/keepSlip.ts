import Taro from '@tarojs/taro'
import { failureOf, type Failure } from '../lib/failures'
import type { Drawing } from './canvas'

export type Kept = 'kept' | Failure

/** How a slip is kept here: drawn as a picture into the album, or printed as the page stands. */
export const slipWay: 'album' | 'print' = 'album'

/** Saves what was drawn on a canvas to the album. */
export const keepSlip = async (drawing: Drawing | undefined): Promise<Kept> => {
  if (drawing === undefined) return 'failed'
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: drawing.canvas as never, fileType: 'png' })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'kept'
  } catch (error) {
    return failureOf(error)
  }
}
