import type { DeskCase } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { ClockPill } from '../../components/status/ClockPill'
import { Icon } from '../../components/base/Icon'
import { KeyValue } from '../../components/data/KeyValue'
import { Timeline } from '../../components/status/Timeline'
import { useSay, useText } from '../../text'
import ruleEn from '../../text/eligibility.en'
import ruleZh from '../../text/eligibility.zh'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { viewHistory } from './viewHistory'
import { ruleWordsIn } from '../../features/guide/ruleWords'
import { numbersAsOf } from '../../lib/numbersToday'

interface PanelProps {
  readonly of: DeskCase
  readonly today: string
}

/** The conditions of the online way, judged anew when this page was read. */
export const ConditionsPanel = ({ of, today }: PanelProps) => {
  const t = useText(zh, en).eligibility
  const words = useText(ruleZh, ruleEn).rule
  const say = useSay()
  const { eligibility } = of
  if (eligibility === undefined) return null
  const rules = ruleWordsIn(words, numbersAsOf(eligibility.assessedOn))
  return (
    <Cells title={t.title} aside={t.asOf(say.shortDate(eligibility.assessedOn, today))}>
      {eligibility.refusals.map(({ code, clause }) => (
        <View key={code} className="cond cond-no">
          <Icon name="no" size={20} className="c-bad" />
          <View className="cond-body">
            <View className="med">{rules[code]?.no ?? code}</View>
            <Cite clause={clause} />
          </View>
        </View>
      ))}
      {eligibility.refusals.length > 0 ? null : (
        <View className="cond">
          <Icon name="ok" size={20} className="c-ok" />
          <View className="cond-body">{t.met}</View>
        </View>
      )}
      {eligibility.toBeJudged.map((clause) => (
        <View key={clause} className="cond">
          <Icon name="todo" size={20} className="c-mute" />
          <View className="cond-body">
            <View>{`${t.judge}${t.colon}${t.judged[clause] ?? ''}`}</View>
            <Cite clause={clause} />
          </View>
        </View>
      ))}
    </Cells>
  )
}

/** How to reach the applicant, and where the card goes. */
export const ContactPanel = ({ of }: PanelProps) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const states = useText(statesZh, statesEn)
  return (
    <Cells title={t.contact.title} className="pad">
      <KeyValue name={t.contact.phone}>
        <View className="num">{of.phone}</View>
      </KeyValue>
      {of.damage === undefined ? null : <KeyValue name={t.contact.damage}>{states.damage[of.damage]}</KeyValue>}
      <KeyValue name={t.contact.office}>{of.authority.name}</KeyValue>
      <KeyValue name={t.contact.way}>{desk.collection[of.collection]}</KeyValue>
      {of.delivery === undefined ? null : (
        <KeyValue
          name={t.contact.to}
        >{`${of.delivery.recipient} ${of.delivery.phone} ${of.delivery.regionName} ${of.delivery.address}`}</KeyValue>
      )}
    </Cells>
  )
}

/** Every clock that runs, this desk's first. */
export const ClocksPanel = ({ of, today }: PanelProps) => {
  const t = useText(zh, en).clocks
  const say = useSay()
  return (
    <Cells title={t.title}>
      {of.clocks.map((clock) => (
        <View key={clock.kind} className="rv-clock">
          <View className="rv-clock-name">{t.kinds[clock.kind]}</View>
          <View className="rv-clock-due num">
            {clock.provisional ? t.estimated : ''}
            {(clock.left < 0 ? t.wasDue : t.dueOn)(say.date(clock.dueOn, today))}
            <Cite clause={clock.clause} />
          </View>
          <ClockPill clock={clock} />
        </View>
      ))}
    </Cells>
  )
}

/** What happened so far, with what the applicant is not told. */
export const HistoryPanel = ({ of, today }: PanelProps) => {
  const t = useText(zh, en)
  const words = { t, desk: useText(deskZh, deskEn), states: useText(statesZh, statesEn), say: useSay() }
  return (
    <View>
      <View className="cells-title">{t.history.title}</View>
      <Timeline items={viewHistory(of.history, today, words)} />
    </View>
  )
}
