import { phraseIn } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Button } from '../../components/form/Button'
import { SettingsButton } from '../../components/form/SettingsButton'
import { Icon } from '../../components/base/Icon'
import { Photo } from '../../components/data/Photo'
import { speak } from '../../platform/a11y'
import { useCommon, useText } from '../../text'
import en from '../../text/apply.en'
import zh from '../../text/apply.zh'
import { useDraftPhoto } from './useDraftPhoto'
import { useTakePhoto } from './useTakePhoto'
import './PhotoField.scss'
import { numbersToday } from '../../lib/numbersToday'

interface PhotoFieldProps {
  readonly photoId: string | undefined
  readonly onUploaded: (photoId: string) => void
}

/** The live photo: what a good one is, the camera, and what came of it. */
export const PhotoField = ({ photoId, onUploaded }: PhotoFieldProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const { busy, problem, take } = useTakePhoto(onUploaded)
  const src = useDraftPhoto(photoId)
  const missing = photoId === undefined ? t.none : t.unseen
  return (
    <View className="draft-photo">
      <Photo
        src={src}
        alt={t.alt}
        missing={missing}
        {...(src === undefined ? {} : { mark: { tone: 'ok' as const, icon: 'ok' as const, word: t.taken } })}
      />
      <View className="draft-photo-side">
        {t.rules.map((rule) => (
          <View key={rule} className="draft-rule">
            <Icon name="check" size={18} className="c-mute" />
            <View>{rule}</View>
          </View>
        ))}
        <View className="draft-take">
          <Button
            id="take-photo"
            kind="plain"
            small
            icon="camera"
            word={photoId === undefined ? t.take : t.again}
            busy={busy ? common.busy(t.sending) : undefined}
            onTap={take}
          />
        </View>
      </View>
      {problem === undefined ? null : (
        <View className="draft-problem" {...speak({ role: 'alert' })}>
          <Icon name="late" size={16} />
          <View className="draft-problem-words">{phraseIn(t.problem[problem], numbersToday())}</View>
          <SettingsButton why={problem} />
        </View>
      )}
    </View>
  )
}
