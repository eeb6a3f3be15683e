import type { SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { desks } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { Button } from '../../components/form/Button'
import { ErrorState } from '../../components/status/ErrorState'
import { Loading } from '../../components/status/Loading'
import { useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { DeskPage } from '../desk/DeskPage'
import { useWide } from '../device/useWide'
import { useReview } from './useReview'
import { offeredOf, DESKS } from './offered'
import { ReviewLeft } from './ReviewLeft'
import { DecideDock } from './DecideDock'
import { Decide } from './Decide'
import { useNeighbourKeys } from './useNeighbourKeys'
import { About } from './About'
import './index.scss'

/** A case at the desk that decides on it: photos, comparison, conditions, and the decision beside them. */
const Screen = () => {
  const { queue } = useRoute(desks.review)
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
              <ReviewLeft of={query.value} review={review} staff={staff} />
            </View>
            <Decide of={query.value} review={review} desk={desk} />
          </View>
        )
      }}
    </DeskPage>
  )
}

export default guarded(Screen)
