import { View } from '@tarojs/components'
import { speak } from '../../platform/a11y'
import { useText } from '../../text'
import en from '../../text/form.en'
import zh from '../../text/form.zh'
import './StepHead.scss'

const STEPS = [1, 2, 3, 4] as const

interface StepHeadProps {
  readonly step: (typeof STEPS)[number]
  /** The one thing this screen asks. */
  readonly ask: string
}

/** Where in the form one is, and what is asked here. */
export const StepHead = ({ step, ask }: StepHeadProps) => {
  const t = useText(zh, en)
  return (
    <>
      <View className="draft-where">
        <View>{t.step(step, STEPS.length)}</View>
        <View className="draft-bars" {...speak({ hidden: true })}>
          {STEPS.map((one) => (
            <View key={one} className={`draft-bar ${one <= step ? 'draft-bar-on' : ''}`} />
          ))}
        </View>
      </View>
      <View className="draft-ask title" {...speak({ role: 'heading', label: ask })}>
        {ask}
      </View>
    </>
  )
}
