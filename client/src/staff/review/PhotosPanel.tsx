import { civilDate, instant, type DeskCase } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { viewCasePhoto } from '../../api/casework'
import { Button } from '../../components/form/Button'
import { Choice } from '../../components/form/Choice'
import { Photo } from '../../components/data/Photo'
import { Tappable } from '../../components/base/Tappable'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { usePageKeys } from '../device/usePageKeys'
import { useWide } from '../device/useWide'
import type { DecisionForm } from './decision'
import type { PhotoState } from '../../features/case/useShownPhoto'
import { useStaffPhoto } from '../desk/useStaffPhoto'

interface PhotosPanelProps {
  readonly of: DeskCase
  readonly today: string
  readonly same: DecisionForm['same']
  /** Undefined: nothing to answer at this desk. */
  readonly onSame?: (same: NonNullable<DecisionForm['same']>) => void
}

const Side = ({
  photo,
  missing,
  caption,
}: {
  readonly photo: PhotoState
  readonly missing: string
  readonly caption: string
}) => (
  <View className="rv-side">
    <Photo src={photo.src} alt={caption} missing={missing} size="large" />
    <View className="small">{caption}</View>
  </View>
)

/** The photo on file beside the one of today, and the question they answer. */
export const PhotosPanel = ({ of, today, same, onSame }: PhotosPanelProps) => {
  const t = useText(zh, en).person
  const common = useCommon()
  const say = useSay()
  const onFile = useStaffPhoto(viewCasePhoto, of.caseId, of.registryPhotoId)
  const now = useStaffPhoto(viewCasePhoto, of.caseId, of.photoId)
  const [large, setLarge] = useState(false)
  const wide = useWide()
  usePageKeys(({ key }, typing) => {
    if (typing || (key !== 'z' && key !== 'Escape')) return false
    setLarge((was) => key === 'z' && !was)
    return true
  })
  const captions = { onFile: t.onFile, now: t.ofToday(say.shortDate(civilDate(instant(of.submittedAt)), today)) }
  const missing = (photo: PhotoState, none: boolean) =>
    none ? t.noneOnFile : photo.failed ? t.notLoaded : common.loading
  const both = (
    <>
      <Side photo={onFile} missing={missing(onFile, of.registryPhotoId === undefined)} caption={captions.onFile} />
      <Side photo={now} missing={missing(now, false)} caption={captions.now} />
    </>
  )
  const options = [
    { value: 'same', title: t.same, note: undefined },
    { value: 'different', title: t.different, note: t.differentNote },
    { value: 'suspicious', title: t.suspicious, note: t.suspiciousNote },
  ] as const
  return (
    <View className="cells rv-photos">
      <View className="rv-pair">{both}</View>
      <View className="rv-question">
        {onSame === undefined ? null : (
          <>
            <View className="strong rv-ask">{t.title}</View>
            {options.map(({ value, title, note }) => (
              <Choice
                key={value}
                title={title}
                {...(note === undefined ? {} : { note })}
                chosen={same === value}
                onChoose={() => onSame(value)}
                id={`same-${value}`}
              />
            ))}
          </>
        )}
        <View className="rv-enlarge">
          <Button
            small
            kind="quiet"
            icon="eye"
            word={t.enlarge}
            {...(wide ? { hotkey: 'Z' } : {})}
            onTap={() => setLarge(true)}
          />
        </View>
        <View className="small rv-printed">{t.printed}</View>
      </View>
      {large ? (
        <Tappable className="rv-large" hover="none" label={common.close} onTap={() => setLarge(false)}>
          {both}
        </Tappable>
      ) : null}
    </View>
  )
}
