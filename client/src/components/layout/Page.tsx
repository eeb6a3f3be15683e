import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, type ReactNode } from 'react'
import { quietly } from '../../lib/quietly'
import { paintTabs } from './paintTabs'
import { paintGround } from '../../platform/theme'
import { useSettings } from '../../settings/useSettings'
import { useTheme } from '../../settings/useTheme'
import { TopBar } from './TopBar'
import './Page.scss'

export interface PageProps {
  /** For the navigation bar (mini-program) or the bar we draw (H5). */
  readonly title: string
  /** Indigo from the top edge on: home and the code page. In the mini-program their `index.config.ts` colours the bar. */
  readonly brand?: boolean
  /** Uses the whole width of a desktop: the desks. */
  readonly wide?: boolean
  /** Further classes of the root, e.g. `karst` on the code page. */
  readonly className?: string
  /** A `Dock`: stays at the lower edge. */
  readonly dock?: ReactNode
  readonly children: ReactNode
}

/** The root of every screen: theme and elder mode as classes, the title, the scrolling middle and the dock. */
export const Page = ({ title, brand = false, wide = false, className = '', dock, children }: PageProps) => {
  const { elder, lang } = useSettings()
  const theme = useTheme()
  const paint = (): void => {
    paintGround({ theme, elder, wide, lang, brand })
    void paintTabs(lang, theme)
  }
  useEffect(() => {
    // The bar keeps the title its page was built with.
    void quietly(Taro.setNavigationBarTitle({ title }))
  }, [title])
  useEffect(paint, [theme, elder, wide, lang, brand])
  useDidShow(paint)
  const classes = [
    `page theme-${theme}`,
    elder ? 'elder' : '',
    brand ? 'page-brand' : '',
    dock === undefined ? '' : 'page-docked',
    className,
  ]
  return (
    <View className={classes.filter((name) => name !== '').join(' ')}>
      {process.env['TARO_ENV'] === 'h5' ? <TopBar title={title} /> : null}
      <View className="page-main">{children}</View>
      {dock}
    </View>
  )
}
