import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../base/Icon'
import './Result.scss'

interface ResultProps {
  readonly kind: 'ok' | 'no' | 'soon' | 'turn' | 'late' | 'closed' | 'offline'
  /** At most 10 characters. */
  readonly title: string
  /** One sentence. */
  readonly text?: ReactNode
  readonly children?: ReactNode
}

const COLOURS: Record<ResultProps['kind'], string> = {
  ok: 'c-ok',
  no: 'c-bad',
  late: 'c-bad',
  soon: 'c-warn',
  turn: 'result-turn',
  closed: 'c-mute',
  offline: 'c-mute',
}

/** The answer of a screen, in its first line. */
export const Result = ({ kind, title, text, children }: ResultProps) => {
  const icon: IconName = kind
  return (
    <View className="result">
      <View className="result-line">
        <Icon name={icon} size={44} className={COLOURS[kind]} />
        <View className="title result-title">{title}</View>
      </View>
      {text === undefined ? null : <View className="result-text">{text}</View>}
      {children}
    </View>
  )
}
