import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '../../platform/a11y'
import { keepUnits } from '../../text/keepUnits'
import { Icon, type IconName } from '../base/Icon'
import './Banner.scss'

type BannerTone = 'warn' | 'bad' | 'pri' | 'offline'
interface BannerProps {
  readonly tone: BannerTone
  readonly title?: string
  readonly children?: ReactNode
}

const ICONS: Record<BannerTone, IconName> = { warn: 'soon', bad: 'late', pri: 'bell', offline: 'offline' }

/** Something that matters for the whole screen, above everything else. */
export const Banner = ({ tone, title, children }: BannerProps) => (
  <View className={`banner banner-${tone}`} {...speak({ role: tone === 'bad' ? 'alert' : 'status', live: 'polite' })}>
    <Icon name={ICONS[tone]} size={20} />
    <View className="banner-body">
      {title === undefined ? null : <View className="strong">{keepUnits(title)}</View>}
      {typeof children === 'string' ? keepUnits(children) : children}
    </View>
  </View>
)

/** How old what is shown is, and what could not be checked: always above the verdict. */
export const OfflineBanner = ({ title, children }: Omit<BannerProps, 'tone'>) => (
  <Banner tone="offline" {...(title === undefined ? {} : { title })}>
    {children}
  </Banner>
)
