import type { CallError } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { speak } from '../../platform/a11y'
import { useCommon } from '../../text'
import { errorWords } from '../../text/errorWords'
import { Button } from '../form/Button'
import { Icon } from '../base/Icon'
import './ErrorState.scss'

interface ErrorStateProps {
  readonly error: CallError
  /** Better words of the screen's own. */
  readonly text?: string
  readonly onRetry?: () => unknown
}

/** A call that failed in place of its content: what happened, the way on, the number to quote (small). */
export const ErrorState = ({ error, text, onRetry }: ErrorStateProps) => {
  const t = useCommon()
  return (
    <View className="failed" {...speak({ role: 'alert' })}>
      <Icon name={error.code === 'offline' ? 'offline' : 'soon'} size={44} className="c-warn" />
      <View>{text ?? errorWords(error, t.error)}</View>
      {onRetry === undefined ? null : <Button kind="plain" icon="redo" word={t.retry} onTap={onRetry} />}
      {error.traceId === '' ? null : <View className="small num">{t.traceId(error.traceId)}</View>}
    </View>
  )
}
