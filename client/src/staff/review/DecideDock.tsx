import type { DeskCase } from '@resident-card/shared'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { useCommon, useText } from '../../text'
import ruleEn from '../../text/eligibility.en'
import ruleZh from '../../text/eligibility.zh'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { leave } from '../desk/useStep'
import { useWide } from '../device/useWide'
import { missingFor } from './decision'
import { decisionMessage, missingMessage } from './decisionMessage'
import type { UseReview } from './useReview'
import { offeredOf, type Desk } from './offered'
import { ruleWordsIn } from '../../features/guide/ruleWords'
import { numbersToday } from '../../lib/numbersToday'

export interface DecideProps {
  readonly of: DeskCase
  readonly review: UseReview
  readonly desk: Desk
}

/** The button of the decision, and above it what is missing or what went wrong. */
export const DecideDock = ({ of, review, desk }: DecideProps) => {
  const t = useText(zh, en)
  const { form, busy, decide } = review
  const offered = offeredOf(of)
  const decision = form.decision ?? offered[0] ?? 'pass'
  const missing = missingFor(form, of.eligibility?.admitted)
  const words = useText(deskZh, deskEn)
  const common = useCommon()
  const rules = ruleWordsIn(useText(ruleZh, ruleEn).rule, numbersToday())
  const wrong = review.conflict
    ? words.conflict
    : review.error === undefined
      ? undefined
      : decisionMessage(review.error, t, rules, common.error)
  const lead = wrong === undefined ? missingMessage(missing, t) : <View className="c-bad">{wrong}</View>
  const wide = useWide()
  const beside = <Button kind="plain" word={t.decision.keepLocked} onTap={() => void leave(desk)} />
  if (form.decision === undefined && !wide) {
    return (
      <Dock>
        {beside}
        <Button
          wide
          word={t.decision.choose}
          onTap={() => void Taro.pageScrollTo({ selector: '#review-decide', duration: 300 })}
        />
      </Dock>
    )
  }
  return (
    <Dock {...(lead === undefined ? {} : { lead: <View id="review-missing">{lead}</View> })}>
      {beside}
      <Button
        id="review-do"
        wide
        word={form.decision === undefined ? t.decision.choose : t.decision.buttons[decision]}
        busy={busy ? t.decision.busy[decision] : undefined}
        disabled={missing.length > 0}
        onTap={decide}
      />
    </Dock>
  )
}
