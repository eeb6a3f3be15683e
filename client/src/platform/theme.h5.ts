import type * as weapp from './theme'

type Theme = weapp.Theme

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

export const systemTheme: typeof weapp.systemTheme = () => (query().matches ? 'dark' : 'light')

export const onSystemTheme: typeof weapp.onSystemTheme = (tell) => {
  const list = query()
  list.addEventListener('change', tell)
  return () => list.removeEventListener('change', tell)
}

/** On H5 the tab bar and the ground lie outside the page's root: the body wears the same classes. */
export const paintGround: typeof weapp.paintGround = (theme: Theme, elder) => {
  document.body.classList.remove('theme-light', 'theme-dark')
  document.body.classList.add(`theme-${theme}`)
  document.body.classList.toggle('elder', elder)
}

/** H5 has no navigation bar of its own to paint; the page draws one. */
export const paintBar: typeof weapp.paintBar = () => undefined
