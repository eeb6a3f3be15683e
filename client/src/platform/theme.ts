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

/** Colours outside the page's own root: what shows when a page is pulled down. */
export const paintGround = (_theme: Theme, _elder: boolean, ground: string): void => {
  void Taro.setBackgroundColor?.({ backgroundColor: ground, backgroundColorTop: ground, backgroundColorBottom: ground })
}

/** Navigation bar, by hand where theme.json cannot know the choice. */
export const paintBar = (ground: string, front: '#000000' | '#ffffff'): void => {
  void Taro.setNavigationBarColor({ backgroundColor: ground, frontColor: front })
}
