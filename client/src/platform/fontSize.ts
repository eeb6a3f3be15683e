import Taro from '@tarojs/taro'

/** WeChat's own setting, px: 16 or 17 is its middle; from here on somebody has asked for large type. */
const LARGE_FROM_PX = 20

/** Whether WeChat is set to large type, for all its pages. Older versions don't say. */
export const wantsLargeType = (): boolean => {
  const { fontSizeSetting } = (Taro.getAppBaseInfo?.() ?? {}) as { readonly fontSizeSetting?: unknown }
  return typeof fontSizeSetting === 'number' && fontSizeSetting >= LARGE_FROM_PX
}
