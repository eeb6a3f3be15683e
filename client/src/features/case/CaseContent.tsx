import type { CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { usePhoto } from './usePhoto'
import { Cite } from '../../components/data/Cite'
import { KeyValue } from '../../components/data/KeyValue'
import { Photo } from '../../components/data/Photo'
import { viewContent } from './viewContent'
import type { CaseWords } from './caseWords'

interface CaseContentProps {
  readonly item: CaseView
  readonly today: string
  readonly words: CaseWords
}

/** All that was said on applying, with the photo; drawn only when it is opened. */
export const CaseContent = ({ item, today, words }: CaseContentProps) => {
  const { t, common } = words
  const photo = usePhoto(item.photoId)
  return (
    <>
      {viewContent(item, today, words).map(({ key, name, value, clause }) => (
        <KeyValue key={key} name={name}>
          <View className="num">{value}</View>
          {clause === undefined ? null : <Cite clause={clause} />}
        </KeyValue>
      ))}
      <KeyValue name={t.photo}>
        <Photo src={photo} alt={t.photo} missing={common.loading} size="small" />
        <View className="note case-use">{t.photoUse}</View>
      </KeyValue>
    </>
  )
}
