import { View } from '@tarojs/components'
import { OfflineBanner } from '../../components/status/Banner'
import { Icon } from '../../components/base/Icon'
import { VerdictPanel } from '../../components/status/VerdictPanel'
import { useSay, useText } from '../../text'
import offlineEn from '../../text/staff/offline.en'
import offlineZh from '../../text/staff/offline.zh'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { useDesk } from '../offline/useDesk'
import { PersonCard } from './PersonCard'
import type { WindowCase } from '../verdict/windowCase'

interface DoneOfflineProps {
  readonly of: WindowCase
  readonly at: number
  readonly entryId: string
  readonly oldCard: 'returned' | 'statement' | 'notApplicable'
  readonly today: string
}

/** Written down on this device and said to be unconfirmed until the server has answered; the answer comes here by itself. */
export const DoneOffline = ({ of, at, entryId, oldCard, today }: DoneOfflineProps) => {
  const t = useText(zh, en)
  const off = useText(offlineZh, offlineEn)
  const say = useSay()
  const { queue } = useDesk()
  const line = queue.lines.find((one) => one.entryId === entryId)
  const confirmed = line?.state === 'confirmed'
  const conflict = line?.state === 'conflict'
  const kept = off.done.at(of.name, say.time(at))
  return (
    <>
      {confirmed ? null : <OfflineBanner title={off.banner.unconfirmed}>{off.done.waits(queue.waiting)}</OfflineBanner>}
      <VerdictPanel
        kind={conflict ? 'no' : 'ok'}
        icon={conflict ? 'late' : 'ok'}
        unsure={!confirmed}
        title={confirmed ? t.done.title : conflict ? off.queue.states.conflict : off.done.title}
        notes={[kept, ...(confirmed ? [off.done.confirmed] : [])]}
      />
      <View className="cells pad ho-after">
        {conflict ? (
          <View className="strong c-bad">
            {off.done.conflict + (line.reason === undefined ? '' : off.queue.reasons[line.reason])}
          </View>
        ) : (
          <View className="strong">{off.done.words}</View>
        )}
        <View className="note">{t.done.oldCard[oldCard]}</View>
      </View>
      <PersonCard small offline of={of} today={today} />
      {confirmed ? null : (
        <View className="ho-warnings">
          <View className="ho-warning">
            <Icon name="turn" size={24} className="c-mute" />
            <View className="note">{off.done.undo}</View>
          </View>
        </View>
      )}
    </>
  )
}
