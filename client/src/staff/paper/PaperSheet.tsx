import { View } from '@tarojs/components'
import { Phrases } from '../../components/data/Phrases'
import type { PaperModel, PaperRow } from './paperModel'
import './paper.scss'

const Row = ({ name, value, strong = false }: Omit<PaperRow, 'key'>) => (
  <View className={`paper-row ${strong ? 'paper-strong' : ''}`}>
    <View className="paper-name">{name}</View>
    <View className="paper-value num">
      <Phrases text={value} />
    </View>
  </View>
)

/** A paper as it is printed: black on white in every mode, A4. */
export const PaperSheet = ({ model }: { readonly model: PaperModel }) => {
  const { head, facts, blocks, table, signatures, signWord, foot } = model
  return (
    <View className="paper">
      <View className="paper-head">{head}</View>
      <View className="paper-facts">
        {facts.map(({ key, ...row }) => (
          <Row key={key} {...row} />
        ))}
      </View>
      <View className="paper-blocks">
        {blocks.map(({ key, title, rows, note }) => (
          <View key={key} className={`paper-block ${rows.length === 0 ? 'paper-block-words' : ''}`}>
            <View className="paper-title">{title}</View>
            {rows.map(({ key: rowKey, ...row }) => (
              <Row key={rowKey} {...row} />
            ))}
            {note === undefined ? null : <View className="paper-note">{note}</View>}
          </View>
        ))}
      </View>
      {table === undefined ? null : (
        <>
          <View className="paper-title">{table.title}</View>
          <View className="paper-table">
            <View className="paper-line paper-heads">
              {table.heads.map((word) => (
                <View key={word} className="paper-cell">
                  {word}
                </View>
              ))}
            </View>
            {table.rows.map(({ key, cells }) => (
              <View key={key} className="paper-line">
                {cells.map((cell, index) => (
                  <View key={table.heads[index] ?? String(index)} className="paper-cell num">
                    {cell}
                  </View>
                ))}
              </View>
            ))}
          </View>
        </>
      )}
      <View className="paper-signs">
        {signatures.map((who) => (
          <View key={who} className="paper-sign">
            <View>{who}</View>
            <View className="paper-sign-line">{signWord}</View>
          </View>
        ))}
      </View>
      {foot.map((line) => (
        <View key={line} className="paper-foot">
          {line}
        </View>
      ))}
    </View>
  )
}
