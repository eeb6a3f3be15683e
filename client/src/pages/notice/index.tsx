import { REASONS, type Reason } from '@resident-card/shared'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Dock } from '../../components/layout/Dock'
import { Page } from '../../components/layout/Page'
import { useCommon, useSay, useText } from '../../text'
import homeEn from '../../text/home.en'
import homeZh from '../../text/home.zh'
import en from '../../text/notice.en'
import zh from '../../text/notice.zh'
import { Cites } from './Cites'
import { knownSession } from '../../api/knownSession'
import { numbersTodayFor } from '../../lib/numbersToday'
import { Lines } from './Lines'
import { viewNotice } from './viewNotice'
import './index.scss'
import type { IconName } from '../../components/base/Icon'

/** From a service of home: its notice and the way on. Without a reason it is the guide to both. */
const ICONS: Readonly<Record<Reason, IconName>> = { lost: 'cardlost', damaged: 'cardbroken' }

const Screen = () => {
  const t = useText(zh, en)
  const home = useText(homeZh, homeEn)
  const common = useCommon()
  const { reason } = useRoute(routes.notice)
  const n = numbersTodayFor(reason)
  const notice = viewNotice(reason, useSay().money(n('fee')), n, t)
  const [busy, setBusy] = useState(false)
  // Known before a page is opened: nobody is led through one that has nothing to ask.
  const check = (what: Reason) => async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const who = await knownSession()
    const bound = who.ok && who.value.bound
    await openScreen(bound ? routes.eligibility({ reason: what }) : routes.bind({ reason: what }))
    setBusy(false)
  }
  const title = reason === undefined ? t.guideTitle : t.title[reason]
  useShareAppMessage(() => ({ title, path: routes.notice(reason === undefined ? {} : { reason }).url }))
  const dock =
    reason === undefined ? undefined : (
      <Dock lead={t.goTip}>
        <Button
          id="check-eligibility"
          word={t.go}
          busy={busy ? common.busy(t.going) : undefined}
          onTap={check(reason)}
        />
      </Dock>
    )

  return (
    <Page title={title} dock={dock}>
      {notice.old.map((line) => (
        <Banner key={line.key} tone={line.warns ? 'warn' : 'pri'} title={line.title}>
          {line.note}
          <Cites line={line} />
        </Banner>
      ))}
      <Lines title={t.who.title} icon="check" iconClass="c-pri" lines={notice.who} />
      <Lines title={t.not.title} icon="cross" iconClass="c-bad" lines={notice.not} tip={t.notTip} />
      <Lines title={t.time.title} lines={notice.time} />
      <Lines title={t.fee.title} lines={notice.fee} />
      {reason !== undefined ? null : (
        <Cells title={home.services} tip={home.servicesTip}>
          {REASONS.map((what) => (
            <Cell key={what} icon={ICONS[what]} title={common.service[what]} onTap={check(what)} />
          ))}
        </Cells>
      )}
    </Page>
  )
}

export default guarded(Screen)
