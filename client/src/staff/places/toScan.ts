import Taro from '@tarojs/taro'
import { SCAN_URL } from './desksOf'

/** Back to scanning, which may not be below this page (a reload). */
export const toScan = async (): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await Taro.redirectTo({ url: SCAN_URL })
}
