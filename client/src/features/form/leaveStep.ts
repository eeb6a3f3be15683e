import Taro from '@tarojs/taro'

/** A step opened to change one answer goes back to where it was opened; else the next step follows. */
export const leaveStep = (back: boolean, next: string): void => {
  if (back && Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.navigateTo({ url: next })
}
