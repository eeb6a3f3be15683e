import Taro from '@tarojs/taro'
import type { Route } from './route'

/** On top of this page; a tab is shown in place of all others. */
export const openScreen = ({ url, tab }: Route): Promise<unknown> =>
  tab === true ? Taro.switchTab({ url }) : Taro.navigateTo({ url })

/** In place of this page: going back leads past it. */
export const openInstead = ({ url }: Route): Promise<unknown> => Taro.redirectTo({ url })

/** All other pages are closed: there is nothing to go back to. */
export const openAlone = ({ url }: Route): Promise<unknown> => Taro.reLaunch({ url })
