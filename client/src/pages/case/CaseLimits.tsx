import type { CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Phrases } from '../../components/data/Phrases'
import { Cite } from '../../components/data/Cite'
import { Meter } from '../../components/status/Meter'
import type { CaseWords } from '../../features/case/caseWords'
import { viewLaw, viewWhole } from './viewLimits'

interface CaseLimitsProps {
  readonly item: CaseView
  readonly today: string
  readonly words: CaseWords
}

/** The clocks that are not large now: the whole in working days, and the law's calendar days apart from it. */
export const CaseLimits = ({ item, today, words }: CaseLimitsProps) => {
  const whole = viewWhole(item, today, words)
  const law = viewLaw(item, today, words)
  if (whole === undefined && law === undefined) return null
  return (
    <View className="cells case-limits">
      {whole === undefined ? null : (
        <View>
          <View className="between">
            <View className="med">{whole.title}</View>
            <View className="note num">{whole.aside}</View>
          </View>
          <View className="case-meter">
            <Meter {...whole.meter} />
          </View>
          <View className="note">
            <Phrases text={whole.text} />
          </View>
          <Cite clause={whole.clause} />
        </View>
      )}
      {law === undefined ? null : (
        <View className={whole === undefined ? '' : 'case-law hair'}>
          <View className="note">
            <Phrases text={law.text} />
          </View>
          <View className="note">{law.how}</View>
          <Cite clause={law.clause} />
        </View>
      )}
    </View>
  )
}
