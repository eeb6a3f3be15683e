import { View } from '@tarojs/components'
import { Icon, type IconName } from '../../components/base/Icon'
import { keepUnits } from '../../text/keepUnits'

export interface Warning {
  readonly key: string
  readonly icon: IconName
  /** Bold, before the words. */
  readonly lead?: string
  readonly text: string
}

/** What makes this one different, or could not be checked: between the person and the checks, each a row of its own. */
export const Warnings = ({ warnings }: { readonly warnings: readonly Warning[] }) =>
  warnings.length === 0 ? null : (
    <View className="ho-warnings">
      {warnings.map(({ key, icon, lead, text }) => (
        <View key={key} className="ho-warning">
          <Icon name={icon} size={24} className="c-warn" />
          <View className="num">
            {lead === undefined ? null : <View className="ho-warning-lead">{lead}</View>}
            {keepUnits(text)}
          </View>
        </View>
      ))}
    </View>
  )
