import type { DeskCase, SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { Button } from '../../components/Button'
import { Dock } from '../../components/Dock'
import { Empty } from '../../components/Empty'
import { ErrorState } from '../../components/ErrorState'
import { Loading } from '../../components/Loading'
import { useCommon, useSay, useText } from '../../text'
import ruleEn from '../../text/eligibility.en'
import ruleZh from '../../text/eligibility.zh'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { DeskPage } from '../desk/DeskPage'
import { leave } from '../desk/useStep'
import { onKeys } from '../device/keys'
import { useWide } from '../device/useWide'
import { DuePill } from '../queue/DuePill'
import { ComparePanel } from './ComparePanel'
import { DECISIONS, missingFor, withSame } from './decision'
import { decisionMessage, missingMessage } from './decisionMessage'
import { DecisionPanel } from './DecisionPanel'
import { ClocksPanel, ConditionsPanel, ContactPanel, HistoryPanel } from './FactsPanel'
import { PhotosPanel } from './PhotosPanel'
import { useReview, type UseReview } from './useReview'
import { viewCompare } from './viewCompare'
import './index.scss'

const DESKS = ['verify', 'issue', 'held'] as const
type Desk = (typeof DESKS)[number]

const offeredOf = (of: DeskCase) => DECISIONS.filter((decision) => of.mayDo.includes(decision))

const Left = ({
  of,
  review,
  staff,
}: {
  readonly of: DeskCase
  readonly review: UseReview
  readonly staff: SessionView
}) => {
  const t = useText(zh, en)
  const say = useSay()
  const offered = offeredOf(of)
  const asks = offered.includes('pass') || offered.includes('issue')
  const { today } = staff
  const rows = viewCompare(of.comparisons, { t, say, today, counties: { [of.hukouCounty.code]: of.hukouCounty.name } })
  return (
    <View className="rv-left">
      <PhotosPanel
        of={of}
        today={today}
        same={review.form.same}
        {...(asks ? { onSame: (same) => review.setForm(withSame(review.form, same, offered)) } : {})}
      />
      <ComparePanel rows={rows} />
      <ConditionsPanel of={of} today={today} />
      <ContactPanel of={of} today={today} />
      <ClocksPanel of={of} today={today} />
      <HistoryPanel of={of} today={today} />
    </View>
  )
}

interface DecideProps {
  readonly of: DeskCase
  readonly review: UseReview
  readonly desk: Desk
}

const DecideDock = ({ of, review, desk }: DecideProps) => {
  const t = useText(zh, en)
  const { form, busy, decide } = review
  const offered = offeredOf(of)
  const decision = form.decision ?? offered[0] ?? 'pass'
  const missing = missingFor(form, of.eligibility?.admitted)
  const words = useText(deskZh, deskEn)
  const common = useCommon()
  const rules = useText(ruleZh, ruleEn).rule
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

const Decide = ({ of, review, desk }: DecideProps) => {
  const t = useText(zh, en)
  const words = useText(deskZh, deskEn)
  const wide = useWide()
  const offered = offeredOf(of)
  const typed = [review.form.note, review.form.suspicion].map((text) => text.trim()).filter((text) => text !== '')
  if (offered.length === 0) {
    return (
      <View className="rv-right rv-gone" id="review-gone">
        <Empty text={words.gone} action={{ word: words.backToQueue, onTap: () => void leave(desk) }} />
        {typed.length === 0 ? null : (
          <>
            <View className="rv-h">{t.decision.typed}</View>
            <View className="rv-preview">{typed.join(t.decision.comma)}</View>
          </>
        )}
      </View>
    )
  }
  return (
    <View className="rv-right" id="review-decide">
      <View className="rv-title">{t.decision.title[desk]}</View>
      <DecisionPanel offered={offered} form={review.form} onForm={review.setForm} />
      {wide ? <DecideDock of={of} review={review} desk={desk} /> : null}
    </View>
  )
}

/** J and K lead to the neighbours in the queue. */
const useNeighbourKeys = ({ place, goTo }: UseReview): void => {
  useEffect(
    () =>
      onKeys(({ key }, typing) => {
        const target = typing ? undefined : key === 'j' ? place.next : key === 'k' ? place.previous : undefined
        if (target === undefined) return false
        goTo(target)
        return true
      }),
    [place.next, place.previous, goTo],
  )
}

const About = ({ of, today }: { readonly of: DeskCase; readonly today: string }) => {
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

/** A case at the desk that decides on it: photos, comparison, conditions, and the decision beside them. */
const Screen = () => {
  const { queue } = useRouter().params
  const desk = DESKS.find((one) => one === queue) ?? 'verify'
  const t = useText(zh, en)
  const words = useText(deskZh, deskEn)
  const review = useReview(desk, words.sent)
  const wide = useWide()
  useNeighbourKeys(review)
  const { query, place, goTo } = review
  const of = query.state === 'ready' ? query.value : undefined
  const step = (target: string | undefined, word: string, hotkey: string) => (
    <Button
      small
      kind="quiet"
      word={word}
      hotkey={hotkey}
      disabled={target === undefined}
      onTap={() => (target === undefined ? undefined : goTo(target))}
    />
  )
  const action = (
    <View className="rv-steps">
      {step(place.previous, t.previous, 'K')}
      {step(place.next, t.next, 'J')}
    </View>
  )
  const decidable = of !== undefined && offeredOf(of).length > 0
  return (
    <DeskPage
      title={t.title[desk]}
      frame="full"
      {...(of === undefined ? {} : { about: (staff: SessionView) => <About of={of} today={staff.today} /> })}
      action={action}
      head={
        of === undefined ? words.queues[desk] : <View className="num">{`${words.queues[desk]} / ${of.caseNo}`}</View>
      }
      dock={decidable ? <DecideDock of={of} review={review} desk={desk} /> : undefined}
    >
      {(staff) => {
        if (query.state === 'loading') return <Loading />
        if (query.state === 'failed') return <ErrorState error={query.error} onRetry={review.reload} />
        return (
          <View className="rv">
            <View className="rv-main">
              {wide ? null : <About of={query.value} today={staff.today} />}
              <Left of={query.value} review={review} staff={staff} />
            </View>
            <Decide of={query.value} review={review} desk={desk} />
          </View>
        )
      }}
    </DeskPage>
  )
}

export default Screen
