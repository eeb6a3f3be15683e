import type { DeskCase, SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useSay, useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { ComparePanel } from './ComparePanel'
import { withSame } from './decision'
import { ExtendPanel } from './ExtendPanel'
import { ClocksPanel, ConditionsPanel, ContactPanel, HistoryPanel } from './FactsPanel'
import { PhotosPanel } from './PhotosPanel'
import type { UseReview } from './useReview'
import { viewCompare } from './viewCompare'
import { offeredOf } from './offered'

/** Everything there is to know before deciding. */
export const ReviewLeft = ({
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
  const rows = viewCompare(of.comparisons, {
    t,
    say,
    today,
    counties: of.hukouCounty === undefined ? {} : { [of.hukouCounty.code]: of.hukouCounty.name },
  })
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
      <ExtendPanel key={of.caseId} of={of} onChanged={review.reload} />
      <HistoryPanel of={of} today={today} />
    </View>
  )
}
