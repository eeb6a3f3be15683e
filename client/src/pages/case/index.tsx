import { guarded } from '../../components/layout/guarded'
import { CaseFailed } from '../../features/case/CaseFailed'
import { Phrases } from '../../components/data/Phrases'
import { PhotoPair } from '../../features/case/PhotoPair'
import { chinaToday } from '../../lib/today'
import { Banner } from '../../components/status/Banner'
import { Cells } from '../../components/data/Cells'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Timeline } from '../../components/status/Timeline'
import { useSettings } from '../../settings/useSettings'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/case.en'
import zh from '../../text/case.zh'
import { errorWords } from '../../text/errorWords'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { CaseCells } from './CaseCells'
import { CaseDock, hasDock } from './CaseDock'
import { CaseHead } from './CaseHead'
import { CaseLimits } from './CaseLimits'
import { CaseSightings } from './CaseSightings'
import './index.scss'
import { useCasePage } from './useCasePage'
import { viewTimeline } from './viewTimeline'
import { WithdrawSheet } from '../../features/case/WithdrawSheet'

/** One case: what is left and who has it, the way it has come, then everything else. */
const Case = () => {
  const t = useText(zh, en)
  const words = { t, states: useText(statesZh, statesEn), common: useCommon(), say: useSay() }
  const { elder } = useSettings()
  const today = chinaToday()
  const { query, reload, go, asking, setAsking, withdraw, busy, withdrawError } = useCasePage(t.withdrawn)
  if (query.state !== 'ready') {
    return (
      <Page title={t.title}>
        {query.state === 'loading' ? <Loading /> : <CaseFailed error={query.error} onRetry={reload} />}
      </Page>
    )
  }
  const item = query.value
  const lines = viewTimeline(item, today, words).map(({ photos, notes, ...line }) => ({
    ...line,
    notes: [
      ...notes.map((note) => <Phrases key={note} text={note} />),
      ...(photos === undefined ? [] : [<PhotoPair key="photos" {...photos} />]),
    ],
  }))
  const dock = hasDock(item, elder)
    ? { dock: <CaseDock item={item} elder={elder} words={words} onCode={() => go('code')} onMend={() => go('mend')} /> }
    : {}
  return (
    <Page title={t.title} {...dock}>
      {query.refreshError === undefined ? null : (
        <Banner tone="warn">{errorWords(query.refreshError, words.common.error)}</Banner>
      )}
      <CaseHead item={item} today={today} words={words} />
      <Cells title={t.progress} className="case-progress">
        <Timeline items={lines} />
      </Cells>
      <CaseSightings item={item} today={today} words={words} />
      <CaseLimits item={item} today={today} words={words} />
      <CaseCells item={item} today={today} words={words} onSlip={() => go('slip')} onWithdraw={() => setAsking(true)} />
      {asking ? (
        <WithdrawSheet
          reason={item.reason}
          busy={busy}
          error={withdrawError}
          words={words}
          onWithdraw={withdraw}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Page>
  )
}

export default guarded(Case)
