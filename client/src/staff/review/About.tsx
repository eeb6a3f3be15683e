import type { DeskCase } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useSay, useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { DuePill } from '../rows/DuePill'

/** Whose case, and how much time is left. */
export const About = ({ of, today }: { readonly of: DeskCase; readonly today: string }) => {
  const t = useText(zh, en)
  const say = useSay()
  return (
    <View className="rv-about">
      <View className="rv-holder">{of.name}</View>
      <View>{t.service[of.reason]}</View>
      <DuePill {...(of.clock === undefined ? {} : { clock: of.clock })} />
      {of.clock === undefined ? null : (
        <View className="small">
          {(of.clock.left < 0 ? t.clocks.wasDue : t.clocks.dueOn)(say.date(of.clock.dueOn, today))}
        </View>
      )}
    </View>
  )
}
