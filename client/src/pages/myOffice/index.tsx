import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { CaseFailed } from '../../features/case/CaseFailed'
import { MoreLine } from '../../features/case/MoreLine'
import { chinaToday } from '../../lib/today'
import { Banner } from '../../components/status/Banner'
import { Empty } from '../../components/status/Empty'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Tabs } from '../../components/layout/Tabs'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/myOffice.en'
import zh from '../../text/myOffice.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { CaseCard } from './CaseCard'
import './index.scss'
import { useMyOffice } from './useMyOffice'
import { countTabs, viewMyOffice } from './viewMyOffice'
import { isEmpty, Unreadable } from '../../components/status/Unreadable'

const TABS = ['all', 'open', 'closed'] as const
const open = (page: 'case' | 'code' | 'mend', caseId: string) => openScreen(routes[page]({ id: caseId }))

/** My office: what I can do now first, then what is under way, then what is closed. */
const MyOffice = () => {
  const t = useText(zh, en)
  const states = useText(statesZh, statesEn)
  const common = useCommon()
  const say = useSay()
  const { query, reload, tab, setTab, loadMore, loadingMore, moreFailed } = useMyOffice()
  const items = query.state === 'ready' ? query.value.items : []
  const complete = query.state === 'ready' && query.value.next === undefined
  const counts = countTabs(items, complete)
  const rows = viewMyOffice(items, tab, chinaToday(), { t, states, common, say })
  const apply = { word: t.apply, onTap: () => openScreen(routes.home()) }
  const trouble = moreFailed ?? (query.state === 'ready' ? query.refreshError : undefined)
  return (
    <Page title={t.title}>
      <Tabs
        tabs={TABS.map((value) => ({ value, word: t.tab(t.tabs[value], counts[value]) }))}
        value={tab}
        onChange={setTab}
      />
      {trouble === undefined ? null : <Banner tone="warn">{errorWords(trouble, common.error)}</Banner>}
      {query.state === 'ready' ? <Unreadable to="holder" rows={query.value.unreadable} /> : null}
      {query.state === 'loading' ? <Loading /> : null}
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} list /> : null}
      {query.state === 'ready' && isEmpty(rows, query.value.unreadable) ? (
        <Empty text={t.empty[tab]} {...(tab === 'closed' ? {} : { action: apply })} />
      ) : null}
      {rows.map((row) => (
        <CaseCard
          key={row.caseId}
          row={row}
          actionWord={row.action === 'code' ? t.showCode : t.doMend}
          onOpen={() => open('case', row.caseId)}
          onAct={() => open(row.action === 'code' ? 'code' : 'mend', row.caseId)}
        />
      ))}
      {query.state === 'ready' && !complete ? (
        <MoreLine word={t.more} busy={loadingMore ? t.loadingMore : undefined} onTap={loadMore} />
      ) : null}
    </Page>
  )
}

export default guarded(MyOffice)
