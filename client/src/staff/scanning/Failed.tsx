import type { CallError } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Banner } from '../../components/status/Banner'
import { VerdictPanel } from '../../components/status/VerdictPanel'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import './Failed.scss'

/** Too many wrong digits: until when, and what works meanwhile. Anything else that failed: what to do. */
export const Failed = ({ error, today }: { readonly error: CallError; readonly today: string }) => {
  const t = useText(zh, en).limited
  const common = useCommon()
  const say = useSay()
  if (error.kind !== 'limited')
    return <Banner tone={error.code === 'offline' ? 'offline' : 'bad'}>{errorWords(error, common.error)}</Banner>
  const until = error.facts?.['until'] ?? error.facts?.['retryAt']
  return (
    <View id="scan-limited">
      <VerdictPanel
        kind="wait"
        icon="pause"
        title={t.title}
        notes={[t.why, ...(typeof until === 'number' ? [t.until(say.when(until, today))] : [])]}
      />
      <View className="scan-advice">{t.advice}</View>
    </View>
  )
}
