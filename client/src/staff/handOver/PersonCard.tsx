import type { VerdictView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { viewWindowPhoto } from '../../api/collection'
import { Photo } from '../../components/Photo'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { usePhoto } from '../review/usePhoto'
import { placeLine } from './viewVerdict'

interface PersonCardProps {
  readonly of: NonNullable<VerdictView['case']>
  readonly today: string
  /** Beside a verdict that is not yes: smaller. */
  readonly small?: boolean
}

const Line = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <View className="person-line">
    <View className="person-key">{name}</View>
    <View className="num">{value}</View>
  </View>
)

/** Whose card: the photo helps, the person is compared with the new card in hand. */
export const PersonCard = ({ of, today, small = false }: PersonCardProps) => {
  const t = useText(zh, en).person
  const words = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const photo = usePhoto(viewWindowPhoto, of.caseId, of.photoId)
  const missing = of.photoId === undefined || photo.failed ? `${t.noPhoto} ${t.seeCard}` : common.loading
  const place = placeLine(of, today, words, say)
  return (
    <View className="person">
      <Photo src={photo.src} alt={t.photo} missing={missing} size={small ? 'normal' : 'large'} />
      <View className="person-body">
        <View className={`person-name ${of.name.length > 8 ? 'person-long' : ''}`}>{of.name}</View>
        <Line name={t.number} value={of.maskedNumber} />
        <Line name={t.what} value={of.reason === 'lost' ? t.lost : t.damaged} />
        {place === undefined ? <Line name={t.case} value={of.caseNo} /> : <Line name={t.place} value={place} />}
      </View>
    </View>
  )
}
