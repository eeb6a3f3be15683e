import { REASONS } from '@resident-card/shared'
import { guarded } from '../../components/layout/guarded'
import { openInstead } from '../../app/open'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { CaseFailed } from '../../features/case/CaseFailed'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import type { Draft } from '../../features/form/draft'
import { useSay, useText } from '../../text'
import en from '../../text/eligibility.en'
import zh from '../../text/eligibility.zh'
import { Eligible } from './Eligible'
import { Refused } from './Refused'
import { RefusedDock } from './RefusedDock'
import { useEligibility } from './useEligibility'
import { viewEligibility } from '../../features/guide/viewEligibility'
import './index.scss'

const StartDock = ({ draft, start }: { readonly draft: Draft | undefined; readonly start: () => void }) => {
  const t = useText(zh, en)
  const say = useSay()
  return (
    <Dock lead={draft === undefined ? t.startTip : t.goOnTip(say.time(draft.savedAt))}>
      <Button id="start" word={draft === undefined ? t.start : t.goOn} onTap={start} />
    </Dock>
  )
}

const OpenDock = ({ caseId }: { readonly caseId: string }) => {
  const t = useText(zh, en)
  return (
    <Dock>
      <Button id="open-case" word={t.open.go} onTap={() => openInstead(routes.case({ id: caseId }))} />
    </Dock>
  )
}

const Screen = () => {
  const t = useText(zh, en)
  const say = useSay()
  const { reason = REASONS[0] } = useRoute(routes.eligibility)
  const { query, reload, draft, start } = useEligibility(reason)
  const screen = query.state === 'ready' ? viewEligibility(query.value, reason, { t, say }) : undefined
  const today = query.state === 'ready' ? query.value.assessedOn : ''
  const dock =
    screen === undefined ? undefined : screen.kind === 'yes' ? (
      <StartDock draft={draft} start={start} />
    ) : screen.kind === 'no' ? (
      <RefusedDock screen={screen} reason={reason} today={today} />
    ) : (
      <OpenDock caseId={screen.caseId} />
    )
  return (
    <Page title={t.title[reason]} dock={dock}>
      {query.state === 'loading' ? <Loading /> : null}
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} list /> : null}
      {screen?.kind === 'open' ? <Result kind="turn" title={t.open.title} text={t.open.text(screen.caseNo)} /> : null}
      {screen?.kind === 'yes' ? <Eligible screen={screen} reason={reason} /> : null}
      {screen?.kind === 'no' ? <Refused screen={screen} reason={reason} /> : null}
    </Page>
  )
}

export default guarded(Screen)
