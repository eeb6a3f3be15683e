import Taro from '@tarojs/taro'
import { openInstead } from '../../app/open'
import { desks } from '../../app/routes'

/** Back to scanning, which may not be below this page (a reload). */
export const toScan = async (): Promise<void> => {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack()
  else await openInstead(desks.scan())
}
