import { numbersFor, type CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Phrases } from '../../components/data/Phrases'
import { Fold } from '../../features/case/Fold'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { Icon } from '../../components/base/Icon'
import { Page } from '../../components/layout/Page'
import { Result } from '../../components/status/Result'
import { useCommon, useSay, useText } from '../../text'
import caseEn from '../../text/case.en'
import caseZh from '../../text/case.zh'
import collectionEn from '../../text/collection.en'
import collectionZh from '../../text/collection.zh'
import { errorWords } from '../../text/errorWords'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import en from '../../text/mend.en'
import zh from '../../text/mend.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { CaseContent } from '../../features/case/CaseContent'
import { viewHead } from '../../features/case/viewHead'
import { WithdrawSheet } from '../../features/case/WithdrawSheet'
import { MendField } from './MendFields'
import { askedFields, lockedFields } from './mendForm'
import { useMend } from './useMend'
import { chinaToday } from '../../lib/today'

interface MendingProps {
  readonly item: CaseView
  readonly today: string
}

/** Why it was returned, what to mend, what stays, and sending it again. */
export const Mending = ({ item, today }: MendingProps) => {
  const t = useText(zh, en)
  const states = useText(statesZh, statesEn)
  const common = useCommon()
  const caseWords = { t: useText(caseZh, caseEn), states, common, say: useSay() }
  const words = {
    collection: useText(collectionZh, collectionEn),
    form: useText(formZh, formEn),
    submitted: t.submitted,
    withdrawn: caseWords.t.withdrawn,
  }
  const mend = useMend(item, words)
  const { form, change, lacking, tried, submit, asking, setAsking, withdraw } = mend
  const head = viewHead(item, today, caseWords)
  const [first] = lacking
  const failed = mend.sendError
  const dock = (
    <Dock {...(first === undefined ? {} : { lead: t.lacking(lacking.length, t.needed[first]) })}>
      {item.may.includes('withdraw') ? <Button kind="quiet" word={t.withdraw} onTap={() => setAsking(true)} /> : null}
      <Button
        id="resubmit"
        wide
        word={t.submit}
        disabled={first !== undefined && !tried}
        busy={mend.sending ? common.busy(t.submitting) : undefined}
        onTap={submit}
      />
    </Dock>
  )
  return (
    <Page title={t.title} dock={dock}>
      {failed === undefined ? null : (
        <Banner tone="warn" title={failed.kind === 'unavailable' ? t.notSent : errorWords(failed, common.error)}>
          {failed.traceId === '' ? null : <View className="small">{common.traceId(failed.traceId)}</View>}
        </Banner>
      )}
      <Result kind="turn" title={head.kind === 'returned' ? head.what : ''}>
        <View className="mend-words">{item.mend?.note}</View>
        <View className="note">
          <Phrases text={t.returnedBy(item.mend?.office?.name, caseWords.say.when(item.stateSince, today))} />
        </View>
        <View className="mend-cite">
          <Cite clause="GZ-5" says={t.citeReturned} />
        </View>
      </Result>
      {askedFields(item).map((field) => (
        <MendField
          key={field}
          field={field}
          item={item}
          form={form}
          change={change}
          tried={tried}
          t={t}
          states={states}
          words={words}
        />
      ))}
      <Cells title={t.locked}>
        <Fold
          title={t.lockedTitle}
          note={states.list(lockedFields(item).map((field) => states.field[field]))}
          locked={common.locked}
        >
          <CaseContent item={item} today={today} words={caseWords} />
        </Fold>
      </Cells>
      <View className="mend-paused">
        <Icon name="pause" size={20} className="c-mute" />
        <View className="note">
          <Phrases text={t.paused(numbersFor(item.service, chinaToday())('verify'))} />
        </View>
      </View>
      {asking ? (
        <WithdrawSheet
          reason={item.reason}
          busy={mend.withdrawing}
          error={mend.withdrawError}
          words={caseWords}
          onWithdraw={withdraw}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Page>
  )
}
