import { isOldCardOut, oldCardDue, type CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { refusalReason } from '../../features/case/reasonWord'
import { Button } from '../../components/form/Button'
import { Cite } from '../../components/data/Cite'
import { Result } from '../../components/status/Result'
import type { CaseWords } from '../../features/case/caseWords'
import { RefusedWays } from './RefusedWays'
import { endedWhen } from './viewLimits'
import { numbersToday } from '../../lib/numbersToday'

interface EndedHeadProps {
  readonly item: CaseView
  readonly kind: 'refused' | 'collected' | 'delivered' | 'withdrawn'
  readonly today: string
  readonly words: CaseWords
}

const applyAgain = () => openScreen(routes.home())

/** How a case ended, and the way on where there is one. */
export const EndedHead = ({ item, kind, today, words }: EndedHeadProps) => {
  const { t, states } = words
  const when = endedWhen(item, today, words)
  switch (kind) {
    case 'collected':
      return <Result kind="ok" title={t.collected.title} text={t.collected.line(item.authority.shortName, when)} />
    case 'delivered':
      return (
        <Result kind="ok" title={t.delivered.title} text={t.delivered.line(when)}>
          {isOldCardOut(item.oldCard) ? (
            <>
              <View className={`case-words ${item.oldCard === 'open' ? 'c-warn' : ''}`} id="case-old-card">
                {t.delivered.oldCard[item.oldCard](item.authority.shortName)}
              </View>
              <Cite clause="LAW-11" />
            </>
          ) : null}
        </Result>
      )
    case 'withdrawn':
      return (
        <Result kind="closed" title={t.withdrawnResult.title} text={t.withdrawnResult.line(when)}>
          <View className="case-words">{t.withdrawnResult[item.reason]}</View>
          <Cite clause={oldCardDue(item) ? 'OFFICE-WITHDRAW' : 'INV-1'} />
          <View className="case-again">
            <Button kind="plain" word={t.withdrawnResult.again} onTap={applyAgain} />
          </View>
        </Result>
      )
    case 'refused': {
      const office = item.history.filter((entry) => entry.kind === 'refused').at(-1)?.office?.name
      return (
        <>
          <Result kind="no" title={t.refused.title} text={t.refused.by(office, when)}>
            <View className="case-words">{refusalReason(item.refusal?.reason ?? 'other', states, numbersToday())}</View>
            {item.refusal === undefined ? null : (
              <View className="case-said">
                <View className="small">{t.refused.words}</View>
                <View>{item.refusal.note}</View>
              </View>
            )}
            <Cite clause="GZ-12" />
          </Result>
          <RefusedWays item={item} words={words} />
        </>
      )
    }
  }
}
