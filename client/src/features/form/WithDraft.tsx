import { REASONS, type Reason, type SessionView } from '@resident-card/shared'
import type { ReactNode } from 'react'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { CaseFailed } from '../case/CaseFailed'
import { Empty } from '../../components/status/Empty'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { useText } from '../../text'
import en from '../../text/form.en'
import zh from '../../text/form.zh'
import type { Answers, Draft } from './draft'
import { useFlow } from './useFlow'

export interface DraftScreen {
  readonly draft: Draft
  readonly session: SessionView
  readonly answer: (change: Partial<Answers>) => void
}

interface WithDraftProps {
  /** For the bar while there is no draft to say it. */
  readonly reason?: Reason
  readonly children: (screen: DraftScreen) => ReactNode
}

/** A step of the form: shown once it is known whose draft there is; else what to do instead. */
export const WithDraft = ({ reason = REASONS[0], children }: WithDraftProps) => {
  const t = useText(zh, en)
  const { query, reload, session, draft, answer } = useFlow()
  if (session !== undefined && draft !== undefined) return <>{children({ draft, session, answer })}</>
  const home = () => openScreen(routes.home())
  return (
    <Page title={t.title[reason]}>
      {query.state === 'loading' ? <Loading /> : null}
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} list /> : null}
      {query.state === 'ready' ? <Empty text={t.gone.text} action={{ word: t.gone.action, onTap: home }} /> : null}
    </Page>
  )
}
