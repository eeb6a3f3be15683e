import { Image, View } from '@tarojs/components'
import { nameImage } from '../../platform/a11y'
import { Icon, type IconName } from '../base/Icon'
import './Photo.scss'

interface PhotoProps {
  /** Data URI or file path; undefined: none is kept here (the reason is then `missing`). */
  readonly src: string | undefined
  readonly alt: string
  readonly missing?: string
  /** In the dashed frame; where to look instead, say. */
  readonly missingIcon?: IconName
  readonly mark?: { readonly tone: 'ok' | 'bad' | 'pri'; readonly icon: IconName; readonly word: string }
  readonly size?: 'small' | 'normal' | 'large'
}

/** A portrait; where none may be shown a dashed frame says why. */
export const Photo = ({ src, alt, missing = '', missingIcon = 'user', mark, size = 'normal' }: PhotoProps) => {
  if (src === undefined) {
    return (
      <View className={`photo photo-${size} photo-none`}>
        <Icon name={missingIcon} size={size === 'large' ? 44 : 24} />
        <View>{missing}</View>
      </View>
    )
  }
  return (
    <View className={`photo photo-${size}`}>
      <Image className="photo-image" src={src} mode="aspectFill" {...nameImage(alt)} />
      {mark === undefined ? null : (
        <View className={`photo-mark photo-${mark.tone}`}>
          <Icon name={mark.icon} size={16} />
          <View>{mark.word}</View>
        </View>
      )}
    </View>
  )
}
