import type { SessionView, VerdictView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Banner } from '../../components/Banner'
import { KeyValue } from '../../components/KeyValue'
import { useSay, useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { PersonCard } from './PersonCard'
import { viewVerdict } from './viewVerdict'

/** Any verdict that is not yes: why, when and where, whose, what to do now. */
export const NotNow = ({ verdict, staff }: { readonly verdict: VerdictView; readonly staff: SessionView }) => {
  const t = useText(zh, en)
  const say = useSay()
  const { facts, advice, kind } = viewVerdict(verdict, staff.today, t, say)
  return (
    <View className="ho-not">
      {facts.length === 0 ? null : (
        <View className="cells pad ho-facts">
          {facts.map(({ name, value, aside }) => (
            <KeyValue key={name} name={name}>
              <View className="ho-value num">
                {value}
                {aside === undefined ? null : <View className="ho-aside">{aside}</View>}
              </View>
            </KeyValue>
          ))}
        </View>
      )}
      {verdict.case === undefined ? null : (
        <View>
          <View className="cells-title">{t.person.holder}</View>
          <PersonCard small of={verdict.case} today={staff.today} />
        </View>
      )}
      {advice === undefined ? null : (
        <View className="ho-advice">
          <Banner tone={kind === 'no' ? 'bad' : 'warn'} title={advice.title}>
            {advice.text}
          </Banner>
        </View>
      )}
    </View>
  )
}
