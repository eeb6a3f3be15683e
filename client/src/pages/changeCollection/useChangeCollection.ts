import type { CaseView } from '@resident-card/shared'
import { useState } from 'react'
import { goBack } from '../../app/open'
import { routes } from '../../app/routes'
import { changeCollection } from '../../api/applications'
import { useCommand } from '../../api/useCommand'
import {
  collectionInputOf,
  collectionProblems,
  formOf,
  isSame,
  type CollectionForm,
  type CollectionWords,
} from '../../features/collecting/collectionForm'
import { tell } from '../../device/dialogs'

/** The change being made; saved, it leads back to the case. */
export const useChangeCollection = (item: CaseView, words: CollectionWords, saved: string) => {
  const [form, setForm] = useState<CollectionForm>(() => formOf(item))
  const [tried, setTried] = useState(false)
  const command = useCommand(changeCollection)
  const problems = collectionProblems(form, words)
  const save = async (): Promise<void> => {
    setTried(true)
    const collection = collectionInputOf(form, words)
    if (collection === undefined) return
    const value = await command.run({ caseId: item.caseId, version: item.version, collection })
    if (value === undefined) return
    tell(saved)
    await goBack(routes.case({ id: item.caseId }))
  }
  const shown = tried ? problems : {}
  return { form, setForm, problems: shown, same: isSame(item, form), save, busy: command.busy, error: command.error }
}
