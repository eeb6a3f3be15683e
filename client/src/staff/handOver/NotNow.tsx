import type { SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Banner } from '../../components/status/Banner'
import { KeyValue } from '../../components/data/KeyValue'
import { useSay, useText } from '../../text'
import offlineEn from '../../text/staff/offline.en'
import offlineZh from '../../text/staff/offline.zh'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { useDesk } from '../offline/useDesk'
import type { Scanned } from '../verdict/scanned'
import { PersonCard } from './PersonCard'
import { viewOffline } from '../verdict/viewOffline'
import { viewVerdict } from '../verdict/viewVerdict'
import { Warnings } from './Warnings'
import { warningsOf } from './warningsOf'
import { windowCaseOf } from '../verdict/windowCase'

/** Any verdict that is not yes: why, when and where, whose, what to do now. */
export const NotNow = ({ scanned, staff }: { readonly scanned: Scanned; readonly staff: SessionView }) => {
  const t = useText(zh, en)
  const off = useText(offlineZh, offlineEn)
  const say = useSay()
  const words = { t, off, say }
  const { clockOffByMs } = useDesk()
  const { facts, advice, kind } =
    scanned.source === 'online'
      ? viewVerdict(scanned.verdict, staff.today, t, say)
      : viewOffline(scanned.verdict, staff.today, words)
  const of = windowCaseOf(scanned)
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
      {of === undefined ? null : (
        <View>
          <View className="cells-title">{t.person.holder}</View>
          <PersonCard small of={of} today={staff.today} offline={scanned.source === 'offline'} />
        </View>
      )}
      <Warnings warnings={warningsOf(scanned, of, staff.today, words, clockOffByMs)} />
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
