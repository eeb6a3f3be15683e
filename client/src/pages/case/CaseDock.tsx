import type { CaseView } from '@resident-card/shared'
import { askOffice } from '../../features/case/askOffice'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { changeSettings } from '../../settings/settings'
import type { CaseWords } from '../../features/case/caseWords'

interface CaseDockProps {
  readonly item: CaseView
  readonly elder: boolean
  readonly words: CaseWords
  readonly onCode: () => unknown
  readonly onMend: () => unknown
}

/** Whether there is anything for the lower edge. */
export const hasDock = (item: CaseView, elder: boolean): boolean =>
  elder || item.may.includes('showCode') || item.may.includes('resubmit')

/** What the applicant can do now; in elder mode at least a phone call and the way back to plain text. */
export const CaseDock = ({ item, elder, words, onCode, onMend }: CaseDockProps) => {
  const { t, common } = words
  if (item.may.includes('showCode')) {
    return (
      <Dock>
        <Button icon="scan" word={t.showCode} onTap={onCode} />
      </Dock>
    )
  }
  if (item.may.includes('resubmit')) {
    return (
      <Dock>
        <Button icon="edit" word={t.mend} onTap={onMend} />
      </Dock>
    )
  }
  if (!elder) return null
  return (
    <Dock>
      <Button kind="plain" word={common.plain} onTap={() => changeSettings({ elder: false })} />
      <Button wide icon="phone" word={t.callAsk} onTap={() => askOffice(item.authority, t.samplePhone, common.close)} />
    </Dock>
  )
}
