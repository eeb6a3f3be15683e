import Taro from '@tarojs/taro'

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
  readonly ground: string
}

/** What shows when a page is pulled down. */
export const paintGround = ({ ground }: Ground): void => {
  const painted: Promise<unknown> | undefined = Taro.setBackgroundColor?.({
    backgroundColor: ground,
    backgroundColorTop: ground,
    backgroundColorBottom: ground,
  })
  void painted?.catch(() => undefined)
}
