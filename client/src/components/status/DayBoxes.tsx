import type { ClockView } from '@resident-card/shared'
import { Text, View } from '@tarojs/components'
import { speak } from '../../platform/a11y'
import { useCommon, useSay } from '../../text'
import './DayBoxes.scss'

interface DayBoxesProps {
  readonly clock: ClockView
  readonly today: string
}

/** One box per working day: gone, today, to come, the last. */
export const DayBoxes = ({ clock, today }: DayBoxesProps) => {
  const t = useCommon()
  const say = useSay()
  const nth = clock.days.filter((day) => day <= today).length
  return (
    <View className="days" {...speak({ role: 'img', label: t.clock.boxes(clock.days.length, nth) })}>
      {clock.days.map((day) => {
        const last = day === clock.dueOn
        const look = day === today ? 'days-now' : day < today ? 'days-past' : last ? 'days-end' : ''
        const weekday = say.weekday(day)
        const head = day === today ? t.clock.today : last ? t.clock.end(weekday) : weekday
        return (
          <View key={day} className={`days-box ${look}`}>
            <Text className="days-head">{head}</Text>
            {say.shortDate(day, today)}
          </View>
        )
      })}
    </View>
  )
}
