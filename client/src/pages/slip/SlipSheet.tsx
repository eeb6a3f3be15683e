import { View } from '@tarojs/components'
import { unbroken } from '../../features/case/unbroken'
import type words from '../../text/slip.zh'
import type { SlipModel } from './viewSlip'

/** The slip as it is printed: black on white in every mode. */
export const SlipSheet = ({ model, t }: { readonly model: SlipModel; readonly t: typeof words }) => (
  <View className="slip">
    <View className="slip-head">{model.head}</View>
    <View className="slip-no">
      <View className="slip-name">{t.caseNo}</View>
      <View className="slip-number num">{model.caseNo}</View>
    </View>
    {model.rows.map(({ key, name, lines }) => (
      <View key={key} className="slip-row">
        <View className="slip-name">{name}</View>
        <View className="slip-value num">
          {lines.map((line) => (
            <View key={line}>{unbroken(line)}</View>
          ))}
        </View>
      </View>
    ))}
    <View className="slip-bring">
      <View className="slip-title">{model.bringTitle}</View>
      {model.bring.map((line) => (
        <View key={line} className="slip-item">
          <View className="slip-box" />
          <View>{line}</View>
        </View>
      ))}
    </View>
    {model.foot.map((line) => (
      <View key={line} className="slip-foot">
        {line}
      </View>
    ))}
  </View>
)
