import type { Queue } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Icon } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import { useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/queue.en'
import zh from '../../text/staff/queue.zh'
import { DuePill } from '../rows/DuePill'
import type { QueueRowView } from './viewQueue'

interface QueueCardsProps {
  readonly queue: Queue
  readonly rows: readonly QueueRowView[]
  readonly onOpen: (id: string) => void
}

/** The list on a phone: what is due first, then who, then the rest. */
export const QueueCards = ({ rows, onOpen }: QueueCardsProps) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  return (
    <View className="cells">
      {rows.map((view) => (
        <Tappable
          key={view.id}
          id={`row-${view.id}`}
          className={`cell qrow ${view.row.gone ? 'cell-disabled' : ''}`}
          label={view.label}
          disabled={view.row.gone}
          onTap={() => onOpen(view.id)}
        >
          <View className="qrow-body">
            <View className="qrow-top">
              <DuePill {...(view.row.clock === undefined ? {} : { clock: view.row.clock })} />
              <View className="qrow-due">
                {view.row.clock === undefined ? '' : view.row.clock.left < 0 ? t.wasDue(view.due) : t.dueBy(view.due)}
              </View>
            </View>
            <View className="qrow-name">
              <View className="qrow-holder">{view.holder}</View>
              <View className="small num">{view.number}</View>
            </View>
            <View className="note">{[view.reason, view.collection, view.hukou].join(t.comma)}</View>
            {view.row.rounds > 0 ? <View className="small c-warn">{t.again}</View> : null}
            {view.row.place === undefined ? null : (
              <View className="small">{`${t.columns.place} ${view.row.place}`}</View>
            )}
            {view.row.consignment === undefined ? null : (
              <View className="small num">{`${view.row.consignment.carrier} ${view.row.consignment.number}`}</View>
            )}
            {view.row.gone ? <View className="small">{desk.gone}</View> : null}
          </View>
          {view.row.gone ? <Icon name="lock" size={18} /> : <Icon name="go" size={18} className="cell-go" />}
        </Tappable>
      ))}
    </View>
  )
}
