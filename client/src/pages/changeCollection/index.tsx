import type { CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openInstead } from '../../app/open'
import { routes } from '../../app/routes'
import { CaseFailed } from '../../features/case/CaseFailed'
import { CollectionFields } from '../../features/collecting/CollectionFields'
import { useCase } from '../../features/case/useCase'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import { useCommon, useText } from '../../text'
import en from '../../text/changeCollection.en'
import zh from '../../text/changeCollection.zh'
import collectionEn from '../../text/collection.en'
import collectionZh from '../../text/collection.zh'
import { errorWords } from '../../text/errorWords'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import { useChangeCollection } from './useChangeCollection'

const Changing = ({ item }: { readonly item: CaseView }) => {
  const t = useText(zh, en)
  const common = useCommon()
  const words = {
    collection: useText(collectionZh, collectionEn),
    form: useText(formZh, formEn),
  }
  const { form, setForm, problems, same, save, busy, error } = useChangeCollection(item, words, t.saved)
  const wrong = Object.keys(problems).length
  const lead = same ? t.same : wrong > 0 ? t.lacking(wrong) : t.lead
  const dock = (
    <Dock lead={lead}>
      <Button id="save" word={t.submit} disabled={same} busy={busy ? common.busy(t.saving) : undefined} onTap={save} />
    </Dock>
  )
  return (
    <Page title={t.title} dock={dock}>
      {error === undefined ? null : <Banner tone="warn">{errorWords(error, common.error)}</Banner>}
      <CollectionFields item={item} form={form} problems={problems} onChange={setForm} />
    </Page>
  )
}

/** Another way of collecting, or another address, until the card is on its way. */
const ChangeCollection = () => {
  const t = useText(zh, en)
  const { caseId, query, reload } = useCase()
  if (query.state === 'ready' && query.value.may.includes('changeCollection')) return <Changing item={query.value} />
  return (
    <Page title={t.title}>
      {query.state === 'loading' ? <Loading /> : null}
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} /> : null}
      {query.state === 'ready' ? (
        <Result kind="soon" title={t.gone.title} text={t.gone.text}>
          <View className="pad">
            <Button word={t.gone.action} onTap={() => openInstead(routes.case({ id: caseId }))} />
          </View>
        </Result>
      ) : null}
    </Page>
  )
}

export default guarded(ChangeCollection)
