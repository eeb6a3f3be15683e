import { REASONS } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { routes } from '../../app/routes'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Icon, type IconName } from '../../components/base/Icon'
import { Page } from '../../components/layout/Page'
import { Tappable } from '../../components/base/Tappable'
import { openQuestions } from '../../features/form/openQuestions'
import { changeSettings } from '../../settings/settings'
import { useSettings } from '../../settings/useSettings'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/home.en'
import zh from '../../text/home.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { CurrentCase } from './CurrentCase'
import { QuickLinks } from './QuickLinks'
import { useHome } from './useHome'
import { viewCard, viewGreeting } from './viewHome'
import './index.scss'

const H5 = process.env['TARO_ENV'] === 'h5'
const ICONS: Record<(typeof REASONS)[number], IconName> = { lost: 'cardlost', damaged: 'cardbroken' }
const go = (to: Route) => () => openScreen(to)

const Screen = () => {
  const t = useText(zh, en)
  const words = { t, states: useText(statesZh, statesEn), common: useCommon(), say: useSay() }
  const { elder } = useSettings()
  const { query, reload, draft } = useHome()
  const data = query.state === 'ready' ? query.value : undefined
  const session = data?.session
  const today = session?.today ?? ''
  const card = data === undefined ? undefined : viewCard(data.cases, today, words)
  const greeting = query.state === 'ready' ? viewGreeting(session, elder, words) : { hello: t.helloAnyone, line: '' }
  const error = query.state === 'failed' ? query.error : (data?.casesError ?? undefined)
  const signIn = data !== undefined && session === undefined
  const bind = session?.role === 'citizen' && !session.bound

  return (
    <Page title={t.title} brand>
      <View className={`home-hero karst ${card === undefined ? '' : 'home-hero-tall'}`}>
        <View className="home-hello">
          <View className="title">{greeting.hello}</View>
          <View className="home-line">{greeting.line}</View>
        </View>
        <Tappable
          id="elder"
          className="home-elder"
          hover="tapped-dim"
          label={elder ? words.common.plain : words.common.elder}
          onTap={() => changeSettings({ elder: !elder })}
        >
          <Icon name="aa" size={20} />
          <View>{elder ? words.common.plain : words.common.elder}</View>
        </Tappable>
      </View>
      {card === undefined ? null : <CurrentCase card={card} />}
      {error === undefined ? null : (
        <Cells>
          <Cell
            icon="offline"
            iconClass="c-warn"
            title={t.notNow}
            note={errorWords(error, words.common.error)}
            value={words.common.retry}
            onTap={reload}
          />
        </Cells>
      )}
      {H5 && signIn ? (
        <Cells>
          <Cell id="sign-in" icon="user" title={t.signIn} onTap={go(routes.signIn())} />
        </Cells>
      ) : null}
      {bind ? (
        <Cells>
          <Cell id="bind" icon="user" title={t.bind} onTap={go(routes.bind())} />
        </Cells>
      ) : null}
      {draft === undefined || card !== undefined ? null : (
        <Cells>
          <Cell
            id="draft"
            icon="edit"
            title={t.draft(words.common.service[draft.reason])}
            note={t.draftNote(openQuestions(draft).length, words.say.when(draft.savedAt, today))}
            onTap={go(routes.eligibility({ reason: draft.reason }))}
          />
        </Cells>
      )}
      <Cells title={t.services} tip={t.servicesTip}>
        {REASONS.map((reason) => (
          <Cell
            key={reason}
            id={`service-${reason}`}
            big
            icon={ICONS[reason]}
            title={t.service[reason].title}
            note={t.service[reason].note}
            onTap={go(routes.notice({ reason }))}
          />
        ))}
      </Cells>
      <QuickLinks unread={session?.unread ?? 0} />
      {session?.demo === true ? <View className="home-sample">{t.sample}</View> : null}
    </Page>
  )
}

export default guarded(Screen)
