import { factsFor, type CallError, type CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Sheet } from '../../components/layout/Sheet'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cite } from '../../components/data/Cite'
import { errorWords } from '../../text/errorWords'
import type { CaseWords } from './caseWords'

interface WithdrawSheetProps {
  readonly reason: CaseView['reason']
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly words: CaseWords
  readonly onWithdraw: () => unknown
  readonly onClose: () => unknown
}

/** What withdrawing means, said before it is done; the button names what it does. */
export const WithdrawSheet = ({ reason, busy, error, words, onWithdraw, onClose }: WithdrawSheetProps) => {
  const { common } = words
  const t = words.t.withdrawSheet
  return (
    <Sheet title={t.title} closeWord={t.keep} onClose={onClose}>
      <View className="sheet-text">{t[reason]}</View>
      {factsFor(reason).oldCard === 'void' ? <Cite clause="INV-1" /> : null}
      <Cite clause="OFFICE-WITHDRAW" says={t.office} />
      {error === undefined ? null : <Banner tone="warn">{errorWords(error, common.error)}</Banner>}
      <View className="sheet-buttons">
        <Button
          kind="bad"
          word={t.confirm}
          busy={busy ? common.busy(t.confirm) : undefined}
          onTap={onWithdraw}
          id="withdraw-confirm"
        />
        <Button kind="quiet" word={t.keep} disabled={busy} onTap={onClose} />
      </View>
    </Sheet>
  )
}
