import { View } from '@tarojs/components'
import { Button } from '../../components/form/Button'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/staff/queue.en'
import zh from '../../text/staff/queue.zh'
import type { ShownQueue } from '../rows/queueStore'
import { useWide } from '../device/useWide'

interface QueueFootProps {
  readonly shown: ShownQueue
  readonly busy: boolean
  readonly onMore: () => void
}

/** Below the list: keys at a desk, how many, as of when, and the next page. */
export const QueueFoot = ({ shown, busy, onMore }: QueueFootProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const wide = useWide()
  const count = shown.rows.length
  const how = shown.next === undefined ? t.all(count) : t.listed(count)
  return (
    <View className="queue-foot">
      {wide ? (
        <>
          <View className="queue-key">
            <View className="kbd">J</View>
            <View className="kbd">K</View> {t.keys.move}
          </View>
          <View className="queue-key">
            <View className="kbd">Enter</View> {t.keys.open}
          </View>
        </>
      ) : null}
      <View className="queue-count num">{t.summary(say.time(shown.now), how)}</View>
      {shown.next === undefined ? null : (
        <Button small kind="quiet" word={t.more} busy={busy ? common.loading : undefined} onTap={onMore} />
      )}
    </View>
  )
}
