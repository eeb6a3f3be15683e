import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { CaseFailed } from '../../features/case/CaseFailed'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import { useCommon, useText } from '../../text'
import en from '../../text/bind.en'
import zh from '../../text/bind.zh'
import { BindForm } from './BindForm'
import { useBind } from './useBind'
import { bindInput, bindLacking } from './viewBind'
import './index.scss'

const Screen = () => {
  const t = useText(zh, en)
  const common = useCommon()
  const { reason } = useRoute(routes.bind)
  const { query, reload, form, change, busy, error, submit, goOn } = useBind(reason)
  const [strict, setStrict] = useState(false)
  const lacking = bindLacking(form, t)
  const ready = query.state === 'ready' ? query.value : undefined
  const tap = () => {
    setStrict(true)
    return ready !== undefined && bindInput(form, ready.today) !== undefined ? submit() : undefined
  }
  if (query.state === 'ready' && query.value.bound)
    return (
      <Page
        title={t.title}
        dock={
          <Dock>
            <Button id="bind-go-on" word={t.bound.go} onTap={goOn} />
          </Dock>
        }
      >
        <Result kind="ok" title={t.bound.title} text={t.bound.text} />
      </Page>
    )
  const dock =
    ready === undefined ? undefined : (
      <Dock {...(lacking === undefined ? {} : { lead: lacking })}>
        <Button
          id="bind-submit"
          word={t.submit}
          busy={busy ? common.busy(t.submitting) : undefined}
          disabled={lacking !== undefined}
          onTap={tap}
        />
      </Dock>
    )
  return (
    <Page title={t.title} dock={dock}>
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} list /> : null}
      {query.state === 'loading' ? <Loading /> : null}
      {ready === undefined ? null : (
        <BindForm form={form} today={ready.today} error={error} change={change} strict={strict} />
      )}
    </Page>
  )
}

export default guarded(Screen)
