import { oldCardDue } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openInstead, openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { getMyCase } from '../../api/applications'
import { useQuery } from '../../api/useQuery'
import { chinaToday } from '../../lib/today'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { LinkButton } from '../../components/form/LinkButton'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import { Timeline } from '../../components/status/Timeline'
import { tell } from '../../device/dialogs'
import { sendText } from '../../platform/sendText'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/submitted.en'
import zh from '../../text/submitted.zh'
import { nextStages } from './viewSubmitted'
import './index.scss'

const Screen = () => {
  const t = useText(zh, en)
  const say = useSay()
  const common = useCommon()
  const { id = '', no = '' } = useRoute(routes.submitted)
  // The number is here already; what it says of the case may come a moment later, or not at all without network.
  const { query } = useQuery(() => getMyCase({ caseId: id }), [id])
  const view = query.state === 'ready' ? query.value : undefined
  const copy = async (): Promise<void> => {
    const sent = await sendText(no)
    if (sent !== 'sent') tell(sent === 'copied' ? t.copied : common.notCopied)
  }
  const dock = (
    <Dock>
      <Button kind="plain" word={t.home} onTap={() => openScreen(routes.home())} />
      <Button id="see-case" wide word={t.see} onTap={() => openInstead(routes.case({ id }))} />
    </Dock>
  )
  return (
    <Page title={t.title} dock={dock}>
      <Result kind="ok" title={t.title} text={view === undefined ? t.textPlain : t.text(view.authority.name)} />
      <Cells>
        <View className="cell">
          <View className="submitted-name">{t.caseNo}</View>
          <View className="submitted-no num med" id="case-no">
            {no}
          </View>
          <LinkButton word={t.copy} label={`${t.copy} ${t.caseNo}`} onTap={copy} />
        </View>
      </Cells>
      {view !== undefined && !oldCardDue(view) ? (
        <View className="submitted-old">
          <Banner tone="warn" title={t.old}>
            <Cite clause="INV-1" />
          </Banner>
        </View>
      ) : null}
      {query.state === 'loading' ? <Loading /> : null}
      {view === undefined ? null : (
        <>
          <View className="cells-title">{t.next}</View>
          <Timeline items={nextStages(view, chinaToday(), { t, say })} />
          <View className="cells-tip">
            <Cite clause="GZ-5" />
            <Cite clause="GZ-11" />
          </View>
        </>
      )}
      <Cells>
        <Cell id="slip" icon="save" title={t.slip} note={t.keep} onTap={() => openScreen(routes.slip({ id }))} />
      </Cells>
    </Page>
  )
}

export default guarded(Screen)
