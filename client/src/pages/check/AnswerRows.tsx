import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { LinkButton } from '../../components/form/LinkButton'
import { useText } from '../../text'
import en from '../../text/check.en'
import zh from '../../text/check.zh'
import type { Answered } from './viewCheck'

interface AnswerRowsProps {
  readonly title: string
  readonly rows: readonly Answered[]
  readonly onChange: (row: Answered) => unknown
}

/** Answers, each with the way to change it. */
export const AnswerRows = ({ title, rows, onChange }: AnswerRowsProps) => {
  const t = useText(zh, en)
  return (
    <Cells title={title}>
      {rows.map((row) => (
        <View key={row.key} className="cell checked">
          <View className="checked-name">{row.name}</View>
          <View className="checked-value">
            <View className={row.value === undefined ? 'c-bad' : ''}>{row.value ?? t.missing}</View>
            {row.note === undefined ? null : <View className="small">{row.note}</View>}
          </View>
          <LinkButton
            id={`change-${row.key}`}
            word={t.change}
            label={t.changeWhat(row.name)}
            onTap={() => onChange(row)}
          />
        </View>
      ))}
    </Cells>
  )
}
