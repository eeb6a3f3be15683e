import { factsFor, type Reason } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { KeyValue } from '../../components/data/KeyValue'
import { Result } from '../../components/status/Result'
import { useText } from '../../text'
import en from '../../text/eligibility.en'
import zh from '../../text/eligibility.zh'
import type { Condition, EligibilityScreen } from '../../features/guide/viewEligibility'
import { numbersTodayFor } from '../../lib/numbersToday'

interface EligibleProps {
  readonly screen: Extract<EligibilityScreen, { kind: 'yes' }>
  readonly reason: Reason
}

const row = (judged: boolean) => (item: Condition) => (
  <Cell
    key={item.code}
    icon={judged ? 'todo' : 'ok'}
    iconClass={judged ? 'c-mute' : 'c-ok'}
    title={item.title}
    {...(item.fact === undefined ? {} : { note: item.fact })}
  >
    <Cite clause={item.clause} />
  </Cell>
)

/** Passed rules with their records; what an officer still judges stays a dashed ring. */
export const Conditions = ({
  passed,
  judged,
}: {
  readonly passed: readonly Condition[]
  readonly judged: readonly Condition[]
}) => (
  <View className="eligibility-conditions">
    {passed.map(row(false))}
    {judged.map(row(true))}
  </View>
)

/** No obstacle found: what it takes, what was checked, what an officer will still check. */
export const Eligible = ({ screen, reason }: EligibleProps) => {
  const t = useText(zh, en)
  const isVoid = factsFor(reason).oldCard === 'void'
  return (
    <>
      <Result kind="ok" title={t.yes.title} text={t.yes.text} />
      <Cells className="pad">
        <KeyValue name={t.takes.time}>
          {t.takes.timeValue(numbersTodayFor(reason)('whole'))}
          <Cite clause="GZ-11" />
        </KeyValue>
        <KeyValue name={t.takes.fee}>
          {screen.fee}
          <Cite clause="PUB-FEE" />
        </KeyValue>
        <KeyValue name={t.takes.old}>
          {isVoid ? <View className="c-warn med">{t.takes.oldValue[reason]}</View> : t.takes.oldValue[reason]}
          <Cite clause={isVoid ? 'INV-1' : 'LAW-11'} />
        </KeyValue>
      </Cells>
      <Cells title={t.conditions} aside={t.counts(screen.passed.length, screen.judged.length)}>
        <Conditions passed={screen.passed} judged={screen.judged} />
      </Cells>
    </>
  )
}
