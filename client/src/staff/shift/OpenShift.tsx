import type { ShiftView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Icon } from '../../components/base/Icon'
import type { Say } from '../../text/say'
import type words from '../../text/staff/shift.zh'
import { Sums } from './Sums'
import { viewBalance, viewMoved, viewOthers } from './viewBalance'

interface OpenShiftProps {
  readonly shift: ShiftView
  readonly today: string
  readonly t: typeof words
  readonly say: Say
  /** A supervisor may look into the safe at any time; whoever counts at the end must not know the number. */
  readonly knows: boolean
}

/** The open shift: how many cards must be in the safe now, and how that comes about. */
export const OpenShift = ({ shift, today, t, say, knows }: OpenShiftProps) => (
  <>
    <View className="shift-head">
      <Icon name="box" size={44} className="c-pri" />
      <View>
        <View className="note">{knows ? t.open.inSafe : t.open.handedOver}</View>
        <View className="shift-now num">{t.cards(knows ? shift.expected : shift.totals.handedOver)}</View>
        <View className="note num">{t.open.since(say.when(shift.openedAt, today))}</View>
        <View className="note num">{t.open.by(shift.openedBy)}</View>
        {shift.unconfirmedAtStart === undefined ? null : (
          <View className="note num">{t.open.unconfirmedAtStart(shift.unconfirmedAtStart)}</View>
        )}
        {shift.startNote === undefined ? null : (
          <View className="note c-warn">
            {t.open.startNote} {shift.startNote}
          </View>
        )}
      </View>
    </View>
    <View className="shift-sums">
      <View>
        <Cells title={t.balance.title} {...(knows ? {} : { tip: t.open.blind })}>
          <Sums lines={knows ? viewBalance(shift, t) : viewMoved(shift, t)} />
        </Cells>
      </View>
      <View>
        <Cells title={t.balance.more}>
          <Sums lines={viewOthers(shift, t, say)} />
        </Cells>
      </View>
    </View>
  </>
)
