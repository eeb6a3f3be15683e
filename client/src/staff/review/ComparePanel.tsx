import { View } from '@tarojs/components'
import { Cite } from '../../components/data/Cite'
import { Icon } from '../../components/base/Icon'
import { useText } from '../../text'
import en from '../../text/staff/review.en'
import zh from '../../text/staff/review.zh'
import { useWide } from '../device/useWide'
import type { CompareRow } from './viewCompare'

const Row = ({ row }: { readonly row: CompareRow }) => {
  const t = useText(zh, en).compare
  const value = row.differs ? 'cmp-mark' : 'cmp-plain'
  const wide = useWide()
  const alike = !wide && !row.differs && row.registered === row.applied
  return (
    <View className={`cmp-row ${row.differs ? 'cmp-differs' : ''}`}>
      <View className="cmp-name">{row.label}</View>
      <View className={`cmp-value num ${alike ? 'cmp-both' : ''}`}>
        <View className={value}>{row.registered}</View>
        {alike ? <View className="cmp-from">{t.alike}</View> : null}
      </View>
      {alike ? null : (
        <View className="cmp-value num">
          {row.met ? (
            <View className="c-ok">
              <Icon name="ok" size={16} /> {row.applied}
            </View>
          ) : (
            <View className={value}>{row.applied}</View>
          )}
        </View>
      )}
      {row.differs ? (
        <View className="cmp-why">
          <View>
            <View className="cmp-no">
              <Icon name="diff" size={16} /> {t.differs}
            </View>
            {row.explain}
          </View>
          {row.clause === undefined ? null : <Cite clause={row.clause} />}
        </View>
      ) : null}
    </View>
  )
}

/** What is on record beside what was applied for; only differences stand out. */
export const ComparePanel = ({ rows }: { readonly rows: readonly CompareRow[] }) => {
  const t = useText(zh, en).compare
  return (
    <View className="cells cmp">
      <View className="cmp-row cmp-head">
        <View className="cmp-name" />
        <View className="cmp-value">
          {t.registered} <View className="cmp-from">{t.registeredFrom}</View>
        </View>
        <View className="cmp-value">
          {t.applied} <View className="cmp-from">{t.appliedFrom}</View>
        </View>
      </View>
      {rows.map((row) => (
        <Row key={row.field} row={row} />
      ))}
    </View>
  )
}
