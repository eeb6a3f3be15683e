import type { CallError, Reason, SessionView } from '@resident-card/shared'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { openInstead, openScreen } from '../../app/open'
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
}

/** Where one came from goes on; from elsewhere back to where binding was asked for. */
const goOn = (reason: Reason | undefined): void => {
  if (reason !== undefined) void openInstead(routes.eligibility({ reason }))
  else if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void openScreen(routes.home())
}

/** Who is bound already is led on without a question. */
export const useBind = (reason: Reason | undefined): Bind => {
  const { query, reload } = useQuery(freshSession, [])
  const [form, setForm] = useState<BindForm>({ name: '', number: '', agreed: false })
  const { busy, error, run } = useCommand(bindPerson)
  const bound = query.state === 'ready' && query.value.bound
  useEffect(() => {
    if (bound) goOn(reason)
  }, [bound, reason])
  const change = (next: Partial<BindForm>): void => setForm((before) => ({ ...before, ...next }))
  const submit = async (): Promise<void> => {
    const input = query.state === 'ready' ? bindInput(form, query.value.today) : undefined
    if (input === undefined) return
    if (!(await askPrivacy())) return change({ agreed: false })
    const session = await run(input)
    if (session === undefined) return
    rememberSession(session)
    goOn(reason)
  }
  return { query, reload, form, change, busy, error, submit }
}
