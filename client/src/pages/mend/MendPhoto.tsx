import { phraseIn } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { usePhoto } from '../../features/case/usePhoto'
import { Button } from '../../components/form/Button'
import { SettingsButton } from '../../components/form/SettingsButton'
import { Photo } from '../../components/data/Photo'
import { useDraftPhoto } from '../../features/form/useDraftPhoto'
import { useTakePhoto } from '../../features/form/useTakePhoto'
import { speak } from '../../platform/a11y'
import { useCommon, useText } from '../../text'
import applyEn from '../../text/apply.en'
import applyZh from '../../text/apply.zh'
import en from '../../text/mend.en'
import zh from '../../text/mend.zh'
import { numbersToday } from '../../lib/numbersToday'

interface MendPhotoProps {
  readonly oldId: string
  readonly newId: string | undefined
  readonly onTaken: (photoId: string) => unknown
}

/** The photo that was returned and the new one, side by side. */
export const MendPhoto = ({ oldId, newId, onTaken }: MendPhotoProps) => {
  const t = useText(zh, en).photo
  const problems = useText(applyZh, applyEn).problem
  const common = useCommon()
  const old = usePhoto(oldId)
  const taken = useDraftPhoto(newId)
  const { busy, problem, take } = useTakePhoto(onTaken)
  return (
    <View className="pad">
      <View className="mend-photos">
        <View className="mend-photo">
          <Photo src={old} alt={t.old} missing={common.loading} mark={{ tone: 'bad', icon: 'no', word: t.returned }} />
          <View className="small">{t.old}</View>
        </View>
        <View className="mend-photo">
          <Photo
            src={taken}
            alt={t.new}
            missing={newId === undefined ? t.none : t.unseen}
            mark={{ tone: 'pri', icon: 'going', word: t.toVerify }}
          />
          <View className="small">{t.new}</View>
        </View>
      </View>
      {newId === undefined ? <View className="note mend-how">{t.how}</View> : null}
      {problem === undefined ? null : (
        <View className="mend-problem" {...speak({ role: 'alert' })}>
          {phraseIn(problems[problem], numbersToday())}
          <SettingsButton why={problem} />
        </View>
      )}
      <View className="mend-take">
        <Button
          id="take-photo"
          kind={newId === undefined ? 'primary' : 'plain'}
          small
          icon="camera"
          word={newId === undefined ? t.take : t.again}
          busy={busy ? common.busy(t.uploading) : undefined}
          onTap={take}
        />
      </View>
    </View>
  )
}
