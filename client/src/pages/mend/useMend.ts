import type { CaseView } from '@resident-card/shared'
import { useState } from 'react'
import { openInstead } from '../../app/open'
import { routes } from '../../app/routes'
import { resubmit, withdraw as withdrawCommand } from '../../api/applications'
import { useCommand } from '../../api/useCommand'
import type { CollectionWords } from '../../features/collecting/collectionForm'
import { tell } from '../../device/dialogs'
import { askConsent } from '../../device/consent'
import { lackingFields, mendInputOf, newMendForm, type MendForm } from './mendForm'
import { dropMend, keepMend, readMend } from './mendStore'

interface MendWords extends CollectionWords {
  readonly submitted: string
  readonly withdrawn: string
}

/** The fields being mended, kept at every change; sent again, it leads to the case. */
export const useMend = (item: CaseView, words: MendWords) => {
  const [form, setForm] = useState<MendForm>(() => readMend(item) ?? newMendForm(item))
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const sending = useCommand(resubmit)
  const withdrawing = useCommand(withdrawCommand)

  const change = (part: Partial<MendForm>): void =>
    setForm((before) => {
      const next = { ...before, ...part }
      keepMend(item, next)
      return next
    })
  const leave = async (said: string): Promise<void> => {
    dropMend(item.caseId)
    tell(said)
    await openInstead(routes.case({ id: item.caseId }))
  }
  const submit = async (): Promise<void> => {
    setTried(true)
    const input = mendInputOf(item, form, words)
    if (input === undefined || sending.busy) return
    const consent = askConsent()
    if ((await sending.run(input)) === undefined) return
    // The question goes with its page: it has to be answered first.
    await consent
    await leave(words.submitted)
  }
  const withdraw = async (): Promise<void> => {
    const { caseId, version } = item
    if ((await withdrawing.run({ caseId, version })) !== undefined) await leave(words.withdrawn)
  }
  const lacking = lackingFields(item, form, words)
  return {
    form,
    change,
    lacking,
    tried,
    submit,
    sending: sending.busy,
    sendError: sending.error,
    asking,
    setAsking,
    withdraw,
    withdrawing: withdrawing.busy,
    withdrawError: withdrawing.error,
  }
}
