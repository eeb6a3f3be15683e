import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openInstead } from '../../app/open'
import { routes } from '../../app/routes'
import { CaseFailed } from '../../features/case/CaseFailed'
import { chinaToday } from '../../lib/today'
import { useCase } from '../../features/case/useCase'
import { Button } from '../../components/form/Button'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import { useText } from '../../text'
import en from '../../text/mend.en'
import zh from '../../text/mend.zh'
import './index.scss'
import { Mending } from './Mending'

/** A returned application: mend exactly what was asked for and send it again. */
const Mend = () => {
  const t = useText(zh, en)
  const { caseId, query, reload } = useCase()
  if (query.state === 'ready' && query.value.may.includes('resubmit')) {
    return <Mending item={query.value} today={chinaToday()} />
  }
  return (
    <Page title={t.title}>
      {query.state === 'loading' ? <Loading /> : null}
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} /> : null}
      {query.state === 'ready' ? (
        <Result kind="ok" title={t.notReturned.title} text={t.notReturned.text}>
          <View className="mend-take">
            <Button word={t.notReturned.action} onTap={() => openInstead(routes.case({ id: caseId }))} />
          </View>
        </Result>
      ) : null}
    </Page>
  )
}

export default guarded(Mend)
