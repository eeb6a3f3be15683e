import type { CallError, Reason, SessionView } from '@resident-card/shared'
import { useState } from 'react'
import { goBack, openInstead } from '../../app/open'
import { routes } from '../../app/routes'
import { bindPerson } from '../../api/applications'
import { useCommand } from '../../api/useCommand'
import { useQuery, type Query } from '../../api/useQuery'
import { freshSession, rememberSession } from '../../api/knownSession'
import { askPrivacy } from '../../platform/privacy'
import { bindInput, type BindForm } from './viewBind'

interface Bind {
  readonly query: Query<SessionView>
  readonly reload: () => void
  readonly form: BindForm
  readonly change: (change: Partial<BindForm>) => void
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly submit: () => Promise<void>
  readonly goOn: () => Promise<boolean>
}

/** Where one came from goes on; from elsewhere back to where binding was asked for. */
const goOn = (reason: Reason | undefined): Promise<boolean> =>
  reason === undefined ? goBack(routes.home()) : openInstead(routes.eligibility({ reason }))

/** Who is bound already is told so, with the way on: nobody is moved on by a page that has just been opened. */
export const useBind = (reason: Reason | undefined): Bind => {
  const { query, reload, replace } = useQuery(freshSession, [])
  const [form, setForm] = useState<BindForm>({ name: '', number: '', agreed: false })
  const { busy, error, run } = useCommand(bindPerson)
  const change = (next: Partial<BindForm>): void => setForm((before) => ({ ...before, ...next }))
  const submit = async (): Promise<void> => {
    const input = query.state === 'ready' ? bindInput(form, query.value.today) : undefined
    if (input === undefined) return
    if (!(await askPrivacy())) return change({ agreed: false })
    const session = await run(input)
    if (session === undefined) return
    rememberSession(session)
    // What stays to be seen if the next page can't be opened.
    replace(session)
    await goOn(reason)
  }
  return { query, reload, form, change, busy, error, submit, goOn: () => goOn(reason) }
}
