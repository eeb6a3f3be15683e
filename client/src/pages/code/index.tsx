import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { askOffice, showOffice } from '../../features/case/askOffice'
import { Phrases } from '../../components/data/Phrases'
import { chinaToday } from '../../lib/today'
import { Cite } from '../../components/data/Cite'
import { Page } from '../../components/layout/Page'
import { Ticket } from '../../components/data/Ticket'
import { useCommon, useSay, useText } from '../../text'
import caseEn from '../../text/case.en'
import caseZh from '../../text/case.zh'
import en from '../../text/code.en'
import zh from '../../text/code.zh'
import { CodeUnder, type Under } from './CodeUnder'
import './index.scss'
import { NoCode } from './NoCode'
import { OtherDevice } from './OtherDevice'
import { useCode } from './useCode'
import { viewCode } from './viewCode'

/** The code to show at the window, then what to bring, where and until when. */
const Code = () => {
  const t = useText(zh, en)
  const { samplePhone } = useText(caseZh, caseEn)
  const common = useCommon()
  const say = useSay()
  const { caseId, ticket, now, online, error, retry, alone } = useCode()
  const slip = {
    key: 'slip',
    icon: 'save',
    word: t.slip,
    onTap: () => openScreen(routes.slip({ id: caseId })),
  } as const
  if (ticket === undefined) {
    return (
      <Page title={t.title} className="code-none">
        <NoCode caseId={caseId} error={error} t={t} onRetry={retry} />
      </Page>
    )
  }
  const { facts, code } = ticket
  const { authority } = facts
  const model = viewCode(ticket, now, online, chinaToday(), { t, say })
  const ways: readonly Under[] = [
    {
      key: 'route',
      icon: 'nav',
      word: t.route,
      onTap: () => showOffice(authority),
    },
    { key: 'call', icon: 'phone', word: common.call, onTap: () => askOffice(authority, samplePhone, common.close) },
    slip,
  ]
  return (
    <Page title={t.title} brand className="code-page">
      <View className="karst code-ground">
        <OtherDevice caseId={caseId} warn={code.otherDevice} t={t} onAlone={alone} />
        <View className="code-ticket">
          <Ticket
            name={facts.holderName}
            service={common.service[facts.reason]}
            qrDigits={model.qrDigits}
            qrLabel={model.exhausted ? t.usedUpWhy : t.qr}
            exhausted={model.exhausted}
            ring={model.ring}
            ringText={model.ringText}
            {...(model.groups === undefined
              ? {}
              : { groups: model.groups, groupsLabel: `${t.digitsLabel} ${model.groups.join(' ')}` })}
            groupsNote={<Phrases text={model.groupsNote} />}
            bring={model.bring.map(({ clause, ...line }) => ({
              ...line,
              ...(clause === undefined ? {} : { cite: <Cite clause={clause} /> }),
            }))}
          />
        </View>
        <CodeUnder ways={ways} tip={model.tip} />
      </View>
    </Page>
  )
}

export default guarded(Code)
