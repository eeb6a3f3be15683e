import type { CaseView } from '@resident-card/shared'
import Taro from '@tarojs/taro'
import { askOffice } from '../../features/case/askOffice'
import { Fold } from '../../features/case/Fold'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { CaseCollection } from './CaseCollection'
import { CaseContent } from '../../features/case/CaseContent'
import { CaseTracking } from './CaseTracking'
import type { CaseWords } from '../../features/case/caseWords'

interface CaseCellsProps {
  readonly item: CaseView
  readonly today: string
  readonly words: CaseWords
  readonly onSlip: () => unknown
  readonly onWithdraw: () => unknown
}

/** Everything else about the case: what was said, how it is collected, the slip, whom to ask, withdrawing. */
export const CaseCells = ({ item, today, words, onSlip, onWithdraw }: CaseCellsProps) => {
  const { t, states, common } = words
  const { consignment, authority } = item
  const collected =
    item.collection === 'mail'
      ? states.collection.mail
      : t.collectionShort(states.collection.window, authority.shortName)
  const closed = item.state === 'refused' || item.state === 'withdrawn'
  return (
    <Cells>
      <Fold title={t.content} value={item.caseNo}>
        <CaseContent item={item} today={today} words={words} />
      </Fold>
      <Fold title={t.collection} value={collected}>
        <CaseCollection item={item} words={words} />
      </Fold>
      {consignment === undefined ? null : (
        <Cell
          title={t.consignment}
          note={t.consignmentNo(consignment.carrier, consignment.number)}
          value={t.copyNumber}
          label={`${t.consignment}，${consignment.number}，${t.copyNumber}`}
          onTap={() => Taro.setClipboardData({ data: consignment.number })}
        />
      )}
      <CaseTracking item={item} today={today} words={words} />
      {closed ? null : (
        <Cell title={t.slip} note={item.collection === 'mail' ? t.slipMailHow : t.slipHow} onTap={onSlip} />
      )}
      <Cell title={t.ask} value={t.askPhone} onTap={() => askOffice(authority, t.samplePhone, common.close)} />
      {item.may.includes('withdraw') ? <Cell title={t.withdraw} value={t.withdrawHint} onTap={onWithdraw} /> : null}
    </Cells>
  )
}
