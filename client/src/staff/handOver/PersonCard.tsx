import { View } from '@tarojs/components'
import { viewWindowPhoto } from '../../api/window'
import { Name } from '../../components/data/Name'
import { Photo } from '../../components/data/Photo'
import { shownName } from '../../features/case/shownName'
import { useCommon, useSay, useText } from '../../text'
import offlineEn from '../../text/staff/offline.en'
import offlineZh from '../../text/staff/offline.zh'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { useStaffPhoto } from '../desk/useStaffPhoto'
import { placeLine } from '../verdict/viewVerdict'
import type { WindowCase } from '../verdict/windowCase'

interface PersonCardProps {
  readonly of: WindowCase
  readonly today: string
  /** Known from this device's list only: no photo, no number. */
  readonly offline?: boolean
  /** Beside a verdict that is not yes: smaller. */
  readonly small?: boolean
}

const Line = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <View className="person-line">
    <View className="person-key">{name}</View>
    <View className="num">{value}</View>
  </View>
)

/** The photo on file, asked for once. */
const FilePhoto = ({ of, size }: { readonly of: WindowCase; readonly size: 'normal' | 'large' }) => {
  const t = useText(zh, en).person
  const common = useCommon()
  const photo = useStaffPhoto(viewWindowPhoto, of.caseId, of.photoId)
  const missing = of.photoId === undefined || photo.failed ? `${t.noPhoto}\n${t.seeCard}` : common.loading
  return <Photo src={photo.src} alt={t.photo} missing={missing} size={size} />
}

/** Whose card: the photo helps, the person is compared with the new card in hand. */
export const PersonCard = ({ of, today, offline = false, small = false }: PersonCardProps) => {
  const words = useText(zh, en)
  const t = words.person
  const off = useText(offlineZh, offlineEn)
  const common = useCommon()
  const say = useSay()
  const place = placeLine(of, today, words, say)
  const size = small ? 'normal' : 'large'
  return (
    <View className="person">
      {offline ? (
        <Photo src={undefined} alt="" missing={`${off.noPhoto}\n${t.seeCard}`} missingIcon="card" size={size} />
      ) : (
        <FilePhoto of={of} size={size} />
      )}
      <View className="person-body">
        <View className={`person-name ${of.name.length > 8 ? 'person-long' : ''}`}>
          <Name text={shownName(of.name, common)} />
        </View>
        {of.maskedNumber === undefined ? (
          <Line name={t.case} value={of.caseNo} />
        ) : (
          <Line name={t.number} value={of.maskedNumber} />
        )}
        <Line name={t.what} value={t[of.reason]} />
        {place === undefined ? null : <Line name={t.place} value={place} />}
        {place === undefined && of.maskedNumber !== undefined ? <Line name={t.case} value={of.caseNo} /> : null}
      </View>
    </View>
  )
}
