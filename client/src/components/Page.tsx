import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, type ReactNode } from 'react'
import { paintGround } from '../platform/theme'
import { useSettings } from '../settings/useSettings'
import { useTheme } from '../settings/useTheme'
import './Page.scss'

const GROUND = { light: '#EDEDED', dark: '#111111' } as const

interface PageProps {
  /** For the navigation bar (mini-program) or the tab (browser). */
  readonly title: string
  /** Further classes of the root, e.g. `karst` on the code page. */
  readonly className?: string
  /** A `Dock`: stays at the lower edge. */
  readonly dock?: ReactNode
  readonly children: ReactNode
}

/** The root of every screen: theme and elder mode as classes, the title, the scrolling middle and the dock. */
export const Page = ({ title, className = '', dock, children }: PageProps) => {
  const { elder } = useSettings()
  const theme = useTheme()
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title })
  }, [title])
  useEffect(() => paintGround(theme, elder, GROUND[theme]), [theme, elder])
  return (
    <View
      className={`page theme-${theme} ${elder ? 'elder' : ''} ${dock === undefined ? '' : 'page-docked'} ${className}`}
    >
      <View className="page-main">{children}</View>
      {dock}
    </View>
  )
}
