import type * as weapp from './theme'

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

export const systemTheme: typeof weapp.systemTheme = () => (query().matches ? 'dark' : 'light')

export const onSystemTheme: typeof weapp.onSystemTheme = (tell) => {
  const list = query()
  list.addEventListener('change', tell)
  return () => list.removeEventListener('change', tell)
}

/** On H5 the tab bar and the ground lie outside the page's root: the body wears the same classes. */
export const paintGround: typeof weapp.paintGround = ({ theme, elder, wide, lang }) => {
  const { classList } = document.body
  classList.remove('theme-light', 'theme-dark')
  classList.add(`theme-${theme}`)
  classList.toggle('elder', elder)
  classList.toggle('wide', wide)
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
}
