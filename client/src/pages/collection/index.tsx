import { factsFor, feeOn, serviceFor, type Reason } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { Inset } from '../../components/layout/Inset'
import { Page } from '../../components/layout/Page'
import type { Collection } from '@resident-card/shared'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { lackingWords } from '../../features/form/lackingWords'
import { leaveStep } from '../../features/form/leaveStep'
import { MailFields } from '../../features/form/MailFields'
import { StepHead } from '../../features/form/StepHead'
import { WithDraft, type DraftScreen } from '../../features/form/WithDraft'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/collection.en'
import zh from '../../text/collection.zh'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import { chinaToday } from '../../lib/today'
import { openHere, windowAsks, windowClauses } from './viewCollection'
import './index.scss'
import { numbersTodayFor } from '../../lib/numbersToday'

const isDue = (reason: Reason): boolean => factsFor(reason).oldCard === 'handedBack'

/** What mail asks besides the address: money and the old card, both to the carrier. */
const MailAsks = ({ reason }: { readonly reason: Reason }) => {
  const t = useText(zh, en)
  const say = useSay()
  const due = isDue(reason)
  const old = due ? t.old : t.oldLost
  return (
    <>
      <View className="collection-gap" />
      <Banner tone="warn" title={old.title}>
        {old.text}
        {due ? <Cite clause="LAW-11" says={t.old.cite} /> : <Cite clause="INV-1" />}
        {due ? <Cite clause="OFFICE-MAIL" says={t.old.office} /> : null}
      </Banner>
      <Banner tone="pri" title={t.fee.title}>
        {t.fee.text(say.money(feeOn(serviceFor(reason), chinaToday()).value))}
        <Cite clause="OFFICE-MAIL" says={t.fee.cite} />
      </Banner>
    </>
  )
}

const Collecting = ({ draft, session, answer }: DraftScreen) => {
  const t = useText(zh, en)
  const form = useText(formZh, formEn)
  const common = useCommon()
  const say = useSay()
  const { back = false } = useRoute(routes.collection)
  const { reason, collection, authority, mail } = draft
  const lacking = lackingWords(openHere(draft), form)
  const choose = (way: Collection) => (): void => {
    const untouched = way === 'mail' && mail.recipient === '' && mail.phone === ''
    // The addressee is almost always the applicant, at the number just given.
    const known = { ...mail, recipient: session.name ?? '', phone: draft.phone }
    answer({ collection: way, ...(untouched ? { mail: known } : {}) })
  }
  const dock = (
    <Dock lead={lacking ?? form.saved(say.time(draft.savedAt))}>
      <Button
        id="next"
        word={back ? t.back : common.next(t.next)}
        disabled={lacking !== undefined}
        onTap={() => leaveStep(back, routes.check())}
      />
    </Dock>
  )
  return (
    <Page title={form.title[reason]} dock={dock}>
      <StepHead step={3} ask={t.ask} />
      <Cells className="collection-ways">
        <Choice
          id="way-window"
          title={t.window.title}
          note={t.window.where(authority?.name ?? '')}
          chosen={collection === 'window'}
          onChoose={choose('window')}
          {...(authority?.distance === undefined ? {} : { aside: say.distance(authority.distance) })}
        >
          <Inset
            lines={windowAsks(
              reason,
              say.money(feeOn(serviceFor(reason), chinaToday()).value),
              numbersTodayFor(reason),
              t,
            )}
          />
          <View className="collection-cites">
            {windowClauses(reason, t).map(({ clause, says }) => (
              <Cite key={clause} clause={clause} {...(says === undefined ? {} : { says })} />
            ))}
          </View>
        </Choice>
        <Choice
          id="way-mail"
          title={t.mail.title}
          aside={t.mail.aside}
          note={
            collection === 'mail' ? (
              t.mail.howChosen
            ) : (
              <>
                <View>{t.mail.how}</View>
                {isDue(reason) ? <View>{t.mail.old}</View> : null}
              </>
            )
          }
          chosen={collection === 'mail'}
          onChoose={choose('mail')}
        >
          <Cite clause="GZ-10" />
        </Choice>
      </Cells>
      {collection === 'mail' ? (
        <>
          <MailFields mail={mail} onChange={(changed) => answer({ mail: changed })} />
          <MailAsks reason={reason} />
        </>
      ) : null}
      <View className="cells-tip">{t.tip}</View>
    </Page>
  )
}

const Screen = () => <WithDraft>{(screen) => <Collecting {...screen} />}</WithDraft>

export default guarded(Screen)
