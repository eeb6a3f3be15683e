import { factsFor, REASONS } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Check } from '../../components/form/Check'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { LinkButton } from '../../components/form/LinkButton'
import { Page } from '../../components/layout/Page'
import { Photo } from '../../components/data/Photo'
import { forReason } from '../../features/form/draft'
import { keepDraft } from '../../features/form/draftStore'
import { lackingWords } from '../../features/form/lackingWords'
import { openQuestions } from '../../features/form/openQuestions'
import { StepHead } from '../../features/form/StepHead'
import { useDraftPhoto } from '../../features/form/useDraftPhoto'
import { WithDraft, type DraftScreen } from '../../features/form/WithDraft'
import { choose } from '../../device/dialogs'
import { consentAsked } from '../../device/consent'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/check.en'
import zh from '../../text/check.zh'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import { After } from './After'
import { AnswerRows } from './AnswerRows'
import { FailureBanner } from './FailureBanner'
import { useSubmit } from './useSubmit'
import { applicationRows, collectionRows, failureOf, type Answered } from './viewCheck'
import './index.scss'

const edit = (page: Exclude<Answered['page'], 'service'>) => openScreen(routes[page]({ back: true }))

const Checking = ({ draft, session }: DraftScreen) => {
  const words = { t: useText(zh, en), form: useText(formZh, formEn), common: useCommon(), say: useSay() }
  const { t, form, common } = words
  const { busy, error, submit } = useSubmit(draft)
  const [truth, setTruth] = useState(false)
  const src = useDraftPhoto(draft.photoId)

  const changeService = async (): Promise<void> => {
    const picked = await choose(REASONS.map((reason) => common.service[reason]))
    const reason = picked === undefined ? undefined : REASONS[picked]
    if (reason === undefined || reason === draft.reason) return
    keepDraft(forReason(draft, reason, Date.now()))
    if (factsFor(reason).asks.includes('damage')) await edit('apply')
  }
  const change = ({ page }: Answered): unknown => (page === 'service' ? changeService() : edit(page))

  const lacking = lackingWords(openQuestions(draft), form) ?? (truth ? undefined : form.lacking(1, t.needTruth))
  const dock = (
    <Dock
      lead={
        <>
          {error === undefined ? null : <FailureBanner failure={failureOf(error, draft, words)} />}
          {lacking ?? t.lead[consentAsked()]}
        </>
      }
    >
      <Button
        id="submit"
        word={t.submit}
        busy={busy ? common.busy(t.submitting) : undefined}
        disabled={lacking !== undefined}
        onTap={submit}
      />
    </Dock>
  )
  const old = t.old[draft.reason]
  return (
    <Page title={form.title[draft.reason]} dock={dock}>
      <StepHead step={4} ask={t.ask} />
      <View className="cells checked-person">
        <Photo size="small" src={src} alt={t.alt} missing={draft.photoId === undefined ? t.missing : ''} />
        <View className="checked-who">
          <View className="med">{session.name ?? ''}</View>
          <View className="note num">{session.maskedNumber ?? ''}</View>
          {draft.hukou === undefined ? null : (
            <View className="note">{t.hukou(`${draft.hukou.prefecture.name}${draft.hukou.county.name}`)}</View>
          )}
        </View>
        <LinkButton id="change-photo" word={t.retake} onTap={() => edit('apply')} />
      </View>
      <AnswerRows title={t.application} rows={applicationRows(draft, words)} onChange={change} />
      <AnswerRows title={t.collecting} rows={collectionRows(draft, words)} onChange={change} />
      <After draft={draft} words={words} />
      {factsFor(draft.reason).oldCard === 'void' ? (
        <View className="checked-old">
          <Banner tone="warn" title={old.title}>
            {old.text}
            <Cite clause="INV-1" />
            <Cite clause="OFFICE-WITHDRAW" says={t.oldOffice} />
          </Banner>
        </View>
      ) : null}
      <Cells className="checked-truth">
        <Check id="truth" word={t.truth} note={t.truthNote} checked={truth} onChange={setTruth} />
        <Cite clause="GZ-12d" />
      </Cells>
    </Page>
  )
}

const Screen = () => <WithDraft>{(screen) => <Checking {...screen} />}</WithDraft>

export default guarded(Screen)
