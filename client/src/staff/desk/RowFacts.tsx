import type { QueueRow } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { KeyValue } from '../../components/data/KeyValue'
import { Name } from '../../components/data/Name'
import { shownName } from '../../features/case/shownName'
import { useCommon, useSay, useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import { DuePill } from '../rows/DuePill'

interface RowFactsProps {
  readonly row: QueueRow
  readonly today: string
}

/** Whose card, until when, where it goes: the head of every short step. */
export const RowFacts = ({ row, today }: RowFactsProps) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const states = useText(statesZh, statesEn)
  const common = useCommon()
  const say = useSay()
  return (
    <View className="cells row-facts">
      <View className="row-head">
        <View className="row-name">
          <Name text={shownName(row.holderName, common)} />
        </View>
        <DuePill {...(row.clock === undefined ? {} : { clock: row.clock })} />
      </View>
      <View className="note num">{row.maskedNumber}</View>
      <View className="row-list">
        <KeyValue name={t.case.no}>
          <View className="num">{row.caseNo}</View>
        </KeyValue>
        <KeyValue name={t.case.what}>{desk.reason[row.reason]}</KeyValue>
        <KeyValue name={t.case.how}>{states.collection[row.collection]}</KeyValue>
        <KeyValue name={t.case.to}>{row.acceptingAuthority.name}</KeyValue>
        <KeyValue name={t.case.hukou}>{row.hukouCounty.name}</KeyValue>
        {row.place === undefined ? null : <KeyValue name={t.case.place}>{row.place}</KeyValue>}
        {row.consignment === undefined ? null : (
          <KeyValue name={t.case.parcel}>
            <View className="num">{`${row.consignment.carrier} ${row.consignment.number}`}</View>
          </KeyValue>
        )}
        {row.clock === undefined ? null : (
          <KeyValue name={t.case.due}>
            {(row.clock.left < 0 ? t.wasDue : t.dueBy)(say.date(row.clock.dueOn, today))}
          </KeyValue>
        )}
      </View>
    </View>
  )
}
