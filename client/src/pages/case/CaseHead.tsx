import type { CaseView } from '@resident-card/shared'
import { Text, View } from '@tarojs/components'
import { CasePill } from '../../features/case/CasePill'
import { Phrases } from '../../components/data/Phrases'
import { Cite } from '../../components/data/Cite'
import { ClockCard } from '../../components/status/ClockCard'
import { Icon } from '../../components/base/Icon'
import { Result } from '../../components/status/Result'
import type { CaseWords } from '../../features/case/caseWords'
import { EndedHead } from './EndedHead'
import { viewHead, type Head, type ReadyLines } from '../../features/case/viewHead'

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
        <CasePill item={item} />
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

interface ClockHeadProps extends CaseHeadProps {
  readonly head: Extract<Head, { kind: 'clock' }>
}

/** The clock of the desk that has the case; of the whole where no desk has a limit of its own. */
const ClockHead = ({ item, head, today, words }: ClockHeadProps) => {
  const { t, common, say } = words
  const { clock } = head
  const whole = clock.kind === 'whole' && clock.left > 0
  const way = item.state === 'produced' ? 'produced' : item.consignment?.to === 'address' ? 'mail' : 'window'
  const due = t.wholeBy[way](say.due(clock, today))
  const over = whole ? { left: t.wholeLeft(String(clock.left)), due } : {}
  const posted = item.state === 'dispatched' ? item.consignment?.carrier : undefined
  const office = posted !== undefined || head.office === undefined ? {} : { office: head.office }
  const [before, carrier, after] = t.withPost(posted ?? '')
  return (
    <ClockCard
      title={common.service[item.reason]}
      pill={<CasePill item={item} />}
      stage={head.stage}
      clock={clock}
      today={today}
      {...over}
      {...office}
    >
      {posted === undefined ? null : (
        <View className="case-post">
          <Icon name="truck" size={20} className="c-pri" />
          <View>
            {before}
            <Text className="strong">{carrier}</Text>
            {after}
          </View>
        </View>
      )}
      {head.note === undefined ? null : <View className="note case-note">{head.note}</View>}
      {clock.status === 'overdue' ? <View className="note case-note">{t.lateHow}</View> : null}
      <Cite clause={clock.clause} says={t.withinLimit(say.units(clock.limit, clock.unit))} />
    </ClockCard>
  )
}

/** One answer, large: what is left and who has it, what to do, or how it ended. */
export const CaseHead = ({ item, today, words }: CaseHeadProps) => {
  const { t, common } = words
  const head = viewHead(item, today, words)
  switch (head.kind) {
    case 'clock':
      return <ClockHead item={item} head={head} today={today} words={words} />
    case 'ready':
      return <ReadyHead item={item} lines={head.lines} words={words} />
    case 'returned':
      return (
        <Result kind="turn" title={head.what}>
          <View className="case-words">{head.words}</View>
          <View className="case-paused">
            <Icon name="pause" size={20} className="c-mute" />
            <View className="note">
              <Phrases text={t.pausedBy(head.by)} />
            </View>
          </View>
        </Result>
      )
    case 'plain':
      return (
        <View className="case-head">
          <View className="case-top">
            <View className="med">{common.service[item.reason]}</View>
            <CasePill item={item} />
          </View>
          <View className="case-lead c-pri">{head.stage}</View>
          {head.office === undefined ? null : <View className="case-left">{t.goingNoClock(head.office)}</View>}
        </View>
      )
    case 'refused':
    case 'collected':
    case 'delivered':
    case 'withdrawn':
      return <EndedHead item={item} kind={head.kind} today={today} words={words} />
  }
}
