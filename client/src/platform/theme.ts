import Taro from '@tarojs/taro'
import { BAR_COLOURS, BRAND_BAR } from '../lib/barColours'
import { quietly } from '../lib/quietly'

export type Theme = 'light' | 'dark'

let known: Theme | undefined

/** What the system asks for. WeChat says it in the app's base information; older versions say nothing: light. */
export const systemTheme = (): Theme => (known ??= Taro.getAppBaseInfo?.().theme === 'dark' ? 'dark' : 'light')

export const onSystemTheme = (tell: () => void): (() => void) => {
  const changed = ({ theme }: { theme: Theme }): void => {
    known = theme
    tell()
  }
  Taro.onThemeChange?.(changed)
  return () => Taro.offThemeChange?.(changed)
}

/** How the device is set, for what lies outside a page's own root. */
export interface Ground {
  readonly theme: Theme
  readonly elder: boolean
  readonly wide: boolean
  readonly lang: 'zh' | 'en'
  /** The page's bar is our own colour, in light and dark alike. */
  readonly brand: boolean
}

/** What shows when a page is pulled down, its navigation bar, and the tabs where it has them. Each may fail: the page stays readable. */
export const paintGround = ({ theme, brand }: Ground): void => {
  const { page, text, chosen, ground, border } = BAR_COLOURS[theme]
  const colours = { backgroundColor: page, backgroundColorTop: page, backgroundColorBottom: page }
  void quietly(Taro.setBackgroundColor?.(colours))
  const bar = brand ? BRAND_BAR : BAR_COLOURS[theme]
  void quietly(Taro.setNavigationBarColor?.({ frontColor: bar.nav, backgroundColor: bar.page }))
  // Refused on a page without tabs; the next one with them is told again.
  const tabs = { color: text, selectedColor: chosen, backgroundColor: ground, borderStyle: border } as const
  void quietly(Taro.setTabBarStyle?.(tabs))
}
