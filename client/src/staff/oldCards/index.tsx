import { BATCH_MOST } from '@resident-card/shared'
import type { CallError } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { desks } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { MoreLine } from '../../features/case/MoreLine'
import { chinaToday } from '../../lib/today'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Chips } from '../../components/form/Chips'
import { Dock } from '../../components/layout/Dock'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { LinkButton } from '../../components/form/LinkButton'
import { Loading } from '../../components/status/Loading'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/staff/oldCards.en'
import zh from '../../text/staff/oldCards.zh'
import { DeskPage } from '../desk/DeskPage'
import { wordOf } from '../desk/wordOf'
import { useWide } from '../device/useWide'
import { BatchList } from './BatchList'
import { CardList } from './CardList'
import { ConfirmSheet } from './ConfirmSheet'
import './index.scss'
import { useOldCards, type OldCardTab } from './useOldCards'
import { isEmpty, Unreadable } from '../../components/status/Unreadable'

const TABS: readonly OldCardTab[] = ['held', 'inBatch', 'destroyed', 'givenBack', 'batches']

/** Old cards taken back: the register, and making batches to be destroyed. */
const Screen = () => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const wide = useWide()
  const today = chinaToday()
  const { tab: asked } = useRoute(desks.oldCards)
  const start = TABS.find((one) => one === asked) ?? 'held'
  const desk = useOldCards(t, start)
  const { tab, pages, cards, batches, chosen } = desk
  const errorWord = (error: CallError): string => {
    const caseNo = error.code === 'cardNotHeld' ? error.facts?.['caseNo'] : undefined
    return typeof caseNo === 'string' ? t.notHeld(caseNo) : wordOf(t.errors, common.error)(error)
  }
  const makeButton = (
    <Button
      word={t.make(chosen.length)}
      disabled={chosen.length === 0}
      onTap={() => desk.setAsking(true)}
      id="old-make"
    />
  )
  const picking = tab === 'held' && (cards.items?.length ?? 0) > 0
  const withMake = !picking ? {} : wide ? { action: makeButton } : { dock: <Dock>{makeButton}</Dock> }
  return (
    <DeskPage title={t.title} about={t.about} current="oldCards" {...withMake}>
      {() => (
        <View className="old">
          <Chips chips={TABS.map((value) => ({ value, word: t.tabs[value] }))} value={tab} onChange={desk.setTab} />
          {desk.error === undefined ? null : <Banner tone="bad">{errorWord(desk.error)}</Banner>}
          {pages.items === undefined && pages.error !== undefined ? (
            <ErrorState error={pages.error} onRetry={pages.reload} />
          ) : null}
          {pages.items === undefined && pages.error === undefined ? <Loading /> : null}
          <Unreadable to="desk" rows={pages.unreadable} />
          {isEmpty(pages.items, pages.unreadable) ? <Empty text={t.none[tab]} /> : null}
          {picking ? (
            <View className="old-pick">
              <View className="note num">{chosen.length === 0 ? t.pick : t.chosen(chosen.length)}</View>
              <LinkButton word={desk.all ? t.noneChosen : t.all} onTap={desk.onAll} />
            </View>
          ) : null}
          {chosen.length >= BATCH_MOST ? <Banner tone="warn">{t.tooMany(BATCH_MOST)}</Banner> : null}
          {tab !== 'batches' && cards.items !== undefined && cards.items.length > 0 ? (
            <CardList
              cards={cards.items}
              today={today}
              t={t}
              say={say}
              {...(tab === 'held' ? { chosen, onChoose: desk.onCard } : {})}
            />
          ) : null}
          {tab === 'batches' && batches.items !== undefined && batches.items.length > 0 ? (
            <BatchList batches={batches.items} today={today} t={t} say={say} />
          ) : null}
          {pages.more === undefined ? null : (
            <MoreLine word={t.more} busy={pages.busy ? common.loading : undefined} onTap={pages.more} />
          )}
          {desk.asking ? (
            <ConfirmSheet
              title={t.makeSheet.title(chosen.length)}
              follows={t.makeSheet.follows}
              go={t.makeSheet.go}
              keep={t.makeSheet.keep}
              busy={desk.busy ? common.busy(t.making) : undefined}
              onGo={desk.makeBatch}
              onClose={() => desk.setAsking(false)}
            />
          ) : null}
        </View>
      )}
    </DeskPage>
  )
}

export default guarded(Screen)
