import Taro from '@tarojs/taro'

/** Tells whenever the mini-program comes to the front again. Ends with what it returns. */
export const onShown = (tell: () => void): (() => void) => {
  const shown = (): void => tell()
  Taro.onAppShow(shown)
  return () => Taro.offAppShow(shown)
}
