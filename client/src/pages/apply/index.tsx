import { DAMAGES, factsFor, phoneProblem } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { Button } from '../../components/form/Button'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { Cite } from '../../components/data/Cite'
import { Dock } from '../../components/layout/Dock'
import { FormRow } from '../../components/form/FormRow'
import { Page } from '../../components/layout/Page'
import { TextField } from '../../components/form/TextField'
import { lackingWords } from '../../features/form/lackingWords'
import { leaveStep } from '../../features/form/leaveStep'
import { PhotoField } from '../../features/form/PhotoField'
import { phoneWords } from '../../features/form/phoneWords'
import { StepHead } from '../../features/form/StepHead'
import { WithDraft, type DraftScreen } from '../../features/form/WithDraft'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/apply.en'
import zh from '../../text/apply.zh'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import { openHere } from './viewApply'
import './index.scss'
import { kilobytes } from '../../lib/kilobytes'
import { numbersToday } from '../../lib/numbersToday'

const Apply = ({ draft, session, answer }: DraftScreen) => {
  const t = useText(zh, en)
  const form = useText(formZh, formEn)
  const common = useCommon()
  const say = useSay()
  const { back = false } = useRoute(routes.apply)
  const [left, setLeft] = useState(false)
  const lacking = lackingWords(openHere(draft), form)
  const phoneError = left && draft.phone !== '' ? phoneWords(phoneProblem(draft.phone), form.phoneError) : undefined
  const dock = (
    <Dock lead={lacking ?? form.saved(say.time(draft.savedAt))}>
      <Button
        id="next"
        word={back ? t.back : common.next(t.next)}
        disabled={lacking !== undefined}
        onTap={() => leaveStep(back, routes.authority())}
      />
    </Dock>
  )
  return (
    <Page title={form.title[draft.reason]} dock={dock}>
      <StepHead step={1} ask={t.ask[draft.reason]} />
      {factsFor(draft.reason).asks.includes('damage') ? (
        <Cells title={t.damage}>
          {DAMAGES.map((damage) => (
            <Choice
              key={damage}
              id={`damage-${damage}`}
              title={form.damage[damage]}
              chosen={draft.damage === damage}
              onChoose={() => answer({ damage })}
            />
          ))}
        </Cells>
      ) : null}
      <Cells title={t.photo} aside={t.photoAside}>
        <PhotoField photoId={draft.photoId} onUploaded={(photoId) => answer({ photoId })} />
      </Cells>
      <View className="cells-tip">
        {t.use}
        <Cite clause="GZ-12c" />
        <Cite clause="OFFICE-PORTRAIT" says={t.portrait} />
        <View className="apply-size">{t.clean}</View>
        <View className="apply-size">{t.size(kilobytes(numbersToday()('photoLargest')))}</View>
      </View>
      <Cells title={t.contact} tip={t.phoneTip}>
        <FormRow label={t.name} locked>
          {session.name ?? ''}
        </FormRow>
        <TextField
          id="phone"
          label={form.phone}
          type="number"
          value={draft.phone}
          placeholder={t.phoneHint}
          maxLength={20}
          error={phoneError}
          onInput={(phone) => answer({ phone })}
          onLeave={() => setLeft(true)}
        />
      </Cells>
    </Page>
  )
}

const Screen = () => <WithDraft>{(screen) => <Apply {...screen} />}</WithDraft>

export default guarded(Screen)
