import { View } from '@tarojs/components'
import { Button } from '../../components/form/Button'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import { useText } from '../../text'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import { useDesk } from '../offline/useDesk'
import { UnlockForm } from '../unlockForm/UnlockForm'

interface ShutProps {
  readonly title: string
  readonly locked: boolean
  readonly onRetry: () => void
}

/** A staff page opened without any network: unlock and go on, or what is possible; nothing written down is lost. */
export const Shut = ({ title, locked, onRetry }: ShutProps) => {
  const t = useText(zh, en).shut
  const { waiting } = useDesk().queue
  return (
    <Page title={title}>
      <View id="shut">
        <Result kind="offline" title={locked ? t.locked : t.none} text={locked ? t.lockedWords : t.noneWords} />
        {waiting === 0 ? null : <View className="pad note">{t.waiting(waiting)}</View>}
        {locked ? <UnlockForm /> : null}
        <View className="pad">
          <Button kind="plain" icon="redo" word={t.retry} onTap={onRetry} id="shut-retry" />
        </View>
      </View>
    </Page>
  )
}
