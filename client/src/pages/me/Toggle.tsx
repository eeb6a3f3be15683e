import { View } from '@tarojs/components'
import { Tappable } from '../../components/base/Tappable'

interface ToggleProps {
  readonly on: boolean
  readonly label: string
  readonly onChange: (on: boolean) => unknown
}

/** On or off; drawn here because the platform's own switch knows neither dark nor elder mode. */
export const Toggle = ({ on, label, onChange }: ToggleProps) => (
  <Tappable
    className="me-toggle"
    hover="none"
    role="checkbox"
    checked={on}
    label={label}
    id="toggle-elder"
    onTap={() => onChange(!on)}
  >
    <View className={`me-track ${on ? 'me-track-on' : ''}`}>
      <View className="me-knob" />
    </View>
  </Tappable>
)
