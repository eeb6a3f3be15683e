import Taro from '@tarojs/taro'

/** Desktop width: the same limit as in components/DeskLayout.scss. */
export const WIDE_PX = 900

/** Whether the screen is a desk's. A mini-program's window keeps its size while a page is shown. */
export const useWide = (): boolean => Taro.getWindowInfo().windowWidth >= WIDE_PX
