import { Text, View } from '@tarojs/components'
import { showText } from '../../device/dialogs'
import { useCommon } from '../../text'
import { Phrases } from './Phrases'
import { Tappable } from '../base/Tappable'
import './CiteLine.scss'

interface CiteLineProps {
  /** Where it stands, in plain words. */
  readonly where: string
  /** Our own assumption: a dashed frame, never like law. */
  readonly office: boolean
  /** The clause in full; opened by a tap. */
  readonly full?: string
}

/** Where a rule comes from. Screens use `Cite`, which knows the words of every clause. */
export const CiteLine = ({ where, office, full }: CiteLineProps) => {
  const t = useCommon()
  const mark = office ? t.cite.office : t.cite.law
  const inside = (
    <>
      <Text className={`cite-mark ${office ? 'cite-office' : ''}`}>{mark}</Text>
      <View className="cite-where">
        <Phrases text={where} />
      </View>
    </>
  )
  if (full === undefined) return <View className="cite">{inside}</View>
  return (
    <Tappable
      className="cite cite-open"
      hover="tapped-dim"
      label={`${mark} ${where}`}
      onTap={() => showText(where, full, t.close)}
    >
      {inside}
    </Tappable>
  )
}
