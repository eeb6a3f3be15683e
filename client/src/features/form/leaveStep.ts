import Taro from '@tarojs/taro'
import type { Route } from '../../app/route'
import { openScreen } from '../../app/open'

/** A step opened to change one answer goes back to where it was opened; else the next step follows. */
export const leaveStep = (back: boolean, next: Route): void => {
  if (back && Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void openScreen(next)
}
