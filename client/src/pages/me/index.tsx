import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { desks, routes } from '../../app/routes'
import { CaseFailed } from '../../features/case/CaseFailed'
import { Button } from '../../components/form/Button'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Icon } from '../../components/base/Icon'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { changeSettings } from '../../settings/settings'
import { useSettings } from '../../settings/useSettings'
import { useText } from '../../text'
import en from '../../text/me.en'
import zh from '../../text/me.zh'
import { About } from './About'
import './index.scss'
import { Toggle } from './Toggle'
import { leave } from './leave'
import { useLeaveEverywhere } from './useLeaveEverywhere'
import { useMe } from './useMe'
import { viewMe, type MeHead } from './viewMe'

const H5 = process.env['TARO_ENV'] === 'h5'
const go = (to: Route) => () => openScreen(to)

/** Who is signed in. */
const Head = ({ head, t }: { readonly head: MeHead; readonly t: typeof zh }) => (
  <View className="me-head">
    <View className="me-face">
      <Icon name="user" size={28} className="c-pri" />
    </View>
    <View className="me-who">
      <View className="title">{head.name ?? t.notBound}</View>
      {head.number === undefined ? null : <View className="note num">{head.number}</View>}
      {head.office === undefined ? null : <View className="note">{head.office}</View>}
    </View>
    {head.bound ? null : <Button small kind="plain" word={t.bind} onTap={go(routes.bind())} />}
  </View>
)

/** My account: my cases and messages, how this device shows things, where the rules come from. */
const Me = () => {
  const t = useText(zh, en)
  const { lang, elder, theme } = useSettings()
  const { query, reload, chooseLang, chooseTheme } = useMe()
  const leaveEverywhere = useLeaveEverywhere()
  const session = query.state === 'ready' ? query.value : undefined
  const head = session === undefined ? undefined : viewMe(session)
  return (
    <Page title={t.title}>
      {query.state === 'loading' ? <Loading /> : null}
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} list /> : null}
      {head === undefined ? null : <Head head={head} t={t} />}
      {head === undefined ? null : head.staff ? (
        <Cells>
          <Cell icon="station" title={t.staffDesk} onTap={go(desks.start())} />
        </Cells>
      ) : (
        <Cells>
          <Cell icon="files" title={t.cases} onTap={go(routes.myOffice())} />
          <Cell
            icon="bell"
            title={t.messages}
            onTap={go(routes.messages())}
            {...(session === undefined || session.unread === 0 ? {} : { value: t.unread(session.unread) })}
          />
        </Cells>
      )}
      <Cells>
        <Cell
          icon="aa"
          title={t.elder}
          note={t.elderHow}
          value={<Toggle on={elder} label={t.elder} onChange={(on) => changeSettings({ elder: on })} />}
        />
        <Cell icon="sun" title={t.theme} value={t.themes[theme]} onTap={() => chooseTheme(t.themes)} />
        <Cell icon="book" title={t.language} value={t.languages[lang]} onTap={() => chooseLang(t.languages)} />
      </Cells>
      <About t={t} />
      {H5 ? (
        <Cells>
          <Cell icon="redo" title={t.switchPerson} onTap={go(routes.signIn())} />
          {session === undefined || leave === undefined ? null : <Cell icon="lock" title={t.signOut} onTap={leave} />}
          {session === undefined || leaveEverywhere === undefined ? null : (
            <Cell
              icon="void"
              title={t.everywhere.title}
              note={t.everywhere.how}
              onTap={leaveEverywhere}
              id="sign-out-everywhere"
            />
          )}
        </Cells>
      ) : null}
      {session?.demo === true ? <View className="me-sample">{t.sample}</View> : null}
    </Page>
  )
}

export default guarded(Me)
