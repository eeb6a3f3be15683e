import { View } from '@tarojs/components'
import { Button } from '../../components/form/Button'
import { Pill } from '../../components/status/Pill'
import type words from '../../text/staff/shift.zh'
import type { LedgerLine } from './viewLedger'
import './ledger.scss'

interface LedgerListProps {
  readonly lines: readonly LedgerLine[]
  readonly t: typeof words
  readonly onUndo: (line: LedgerLine) => unknown
}

const COLUMNS = ['at', 'what', 'caseNo', 'officer', 'oldCard', 'fee', 'undo'] as const

/** The running ledger: a table from 900 px on, two or three lines a movement on a phone. */
export const LedgerList = ({ lines, t, onUndo }: LedgerListProps) => (
  <View className="ledger">
    <View className="ledger-row ledger-head">
      {COLUMNS.map((key) => (
        <View key={key} className={`ledger-${key}`}>
          {t.ledger.head[key]}
        </View>
      ))}
    </View>
    {lines.map((line) => (
      <View key={line.key} id={`ledger-${line.row.caseNo}-${line.row.movement}`} className="ledger-row">
        <View className="ledger-at num">
          <View className="nb">{line.when}</View>
          {line.synced === undefined ? null : <View className="small">{line.synced}</View>}
        </View>
        <View className="ledger-what">
          <Pill kind={line.pill} word={line.what} />
        </View>
        <View className="ledger-caseNo num nb">{line.caseNo}</View>
        <View className="ledger-officer num nb">{t.officer(line.officer)}</View>
        <View className="ledger-oldCard">{line.oldCard}</View>
        <View className="ledger-fee num nb">{line.fee}</View>
        <View className="ledger-undo">
          {line.row.mayUndo ? (
            <Button small kind="quiet" word={t.ledger.undo} onTap={() => onUndo(line)} id={`undo-${line.row.caseNo}`} />
          ) : null}
        </View>
      </View>
    ))}
  </View>
)
