import { View } from '@tarojs/components'
import { Icon, type IconName } from '../base/Icon'
import './Steps.scss'

type StepMark = 'done' | 'now' | 'todo'
export interface Step {
  readonly key: string
  readonly word: string
  readonly mark: StepMark
}

const ICONS: Record<StepMark, IconName> = { done: 'ok', now: 'going', todo: 'todo' }

/** Five stages on one line, for a card. */
export const Steps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <View className="steps">
    {steps.map(({ key, word, mark }) => (
      <View key={key} className={`step step-${mark}`}>
        <Icon name={ICONS[mark]} size={16} />
        {word}
      </View>
    ))}
  </View>
)
