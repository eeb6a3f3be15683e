import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { Icon } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import { useText } from '../../text'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import { useDesk } from '../offline/useDesk'

/** Above the button of an unconfirmed hand-over: how many wait, and that nobody has to see to it. */
export const QueueLead = () => {
  const t = useText(zh, en).queueLine
  const { waiting } = useDesk().queue
  const words = waiting === 0 ? t.none : t.waiting(waiting)
  return (
    <Tappable
      id="handover-queue"
      className="ho-queue"
      role="link"
      label={`${words} ${t.auto}`}
      onTap={() => void openScreen(desks.unsynced())}
    >
      <Icon name="redo" size={20} />
      <View className="num">{words}</View>
      <View className="ho-queue-auto">
        {t.auto}
        <Icon name="go" size={16} />
      </View>
    </Tappable>
  )
}
