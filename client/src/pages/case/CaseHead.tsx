import type { CaseView } from '@resident-card/shared'
import { Text, View } from '@tarojs/components'
import { Cite } from '../../components/Cite'
import { ClockCard } from '../../components/ClockCard'
import { Icon } from '../../components/Icon'
import { Result } from '../../components/Result'
import { StatePill } from '../../components/StatePill'
import type { CaseWords } from './caseWords'
import { EndedHead } from './EndedHead'
import { viewHead, type ReadyLines } from './viewHead'

interface CaseHeadProps {
  readonly item: CaseView
  readonly today: string
  readonly words: CaseWords
}

/** What is left to collect the card, large and never in red: the card does not lapse. */
const ReadyHead = ({
  item,
  lines,
  words,
}: {
  readonly item: CaseView
  readonly lines: ReadyLines
  readonly words: CaseWords
}) => {
  const { t, common } = words
  const [before, office, after] = t.atWindow(item.authority.shortName)
  return (
    <View className="case-head">
      <View className="case-top">
        <View className="med">{common.service[item.reason]}</View>
        <StatePill state={item.state} />
      </View>
      <View className={`case-lead ${lines.soon ? 'c-warn' : ''}`}>{lines.lead}</View>
      {lines.left === undefined ? null : <View className="case-left">{lines.left}</View>}
      {lines.note === undefined ? null : <View className="note">{lines.note}</View>}
      {lines.provisionalYear === undefined ? null : (
        <View className="note">{t.estimatedWhy(lines.provisionalYear)}</View>
      )}
      <View className="case-where">
        <Icon name="station" size={20} className="c-pri" />
        <View>
          {before}
          <Text className="strong">{office}</Text>
          {after}
        </View>
      </View>
      {item.clock === undefined ? null : <Cite clause={item.clock.clause} />}
    </View>
  )
}

/** One answer, large: what is left and who has it, what to do, or how it ended. */
export const CaseHead = ({ item, today, words }: CaseHeadProps) => {
  const { t, common, say } = words
  const head = viewHead(item, today, words)
  const pill = <StatePill state={item.state} />
  switch (head.kind) {
    case 'clock': {
      const whole = head.clock.kind === 'whole'
      const expected = head.clock.provisional ? common.clock.expected : ''
      const due =
        whole && head.clock.left >= 0 ? { due: `${expected}${t.wholeBy(say.date(head.clock.dueOn, today))}` } : {}
      const office = head.office === undefined ? {} : { office: head.office }
      return (
        <ClockCard
          title={common.service[item.reason]}
          pill={pill}
          stage={head.stage}
          clock={head.clock}
          today={today}
          {...due}
          {...office}
        >
          {head.note === undefined ? null : <View className="note case-note">{head.note}</View>}
          <Cite clause={head.clock.clause} says={t.withinLimit(say.units(head.clock.limit, head.clock.unit))} />
        </ClockCard>
      )
    }
    case 'ready':
      return <ReadyHead item={item} lines={head.lines} words={words} />
    case 'returned':
      return (
        <Result kind="turn" title={head.what}>
          <View className="case-words">{head.words}</View>
          <View className="case-paused">
            <Icon name="pause" size={20} className="c-mute" />
            <View className="note">{`${head.by}，${t.pausedShort}`}</View>
          </View>
        </Result>
      )
    case 'plain':
      return (
        <View className="case-head">
          <View className="case-top">
            <View className="med">{common.service[item.reason]}</View>
            {pill}
          </View>
          <View className="case-lead c-pri">{head.stage}</View>
          {head.office === undefined ? null : <View className="case-left">{t.goingNoClock(head.office)}</View>}
        </View>
      )
    default:
      return <EndedHead item={item} kind={head.kind} today={today} words={words} />
  }
}
