import { View } from '@tarojs/components'
import { Photo } from '../../components/data/Photo'
import { useCommon, useText } from '../../text'
import en from '../../text/case.en'
import zh from '../../text/case.zh'
import './PhotoPair.scss'
import { usePhoto } from './usePhoto'

/** The photo that was returned beside the one that took its place: both versions stay to be seen. */
export const PhotoPair = ({ before, after }: { readonly before: string; readonly after: string }) => {
  const t = useText(zh, en)
  const common = useCommon()
  const old = usePhoto(before)
  const taken = usePhoto(after)
  return (
    <View className="photopair">
      <View>
        <Photo src={old} alt={t.photoBefore} missing={common.loading} size="small" />
        <View className="small photopair-name">{t.photoBefore}</View>
      </View>
      <View>
        <Photo src={taken} alt={t.photoAfter} missing={common.loading} size="small" />
        <View className="small photopair-name">{t.photoAfter}</View>
      </View>
    </View>
  )
}
