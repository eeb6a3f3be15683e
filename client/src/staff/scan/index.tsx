import type { CallError } from '@resident-card/shared'
import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Verdict } from '../../components/Verdict'
import { scanner } from '../../platform/scan'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { DeskPage } from '../desk/DeskPage'
import { CameraBox } from './CameraBox'
import { DigitsField } from './DigitsField'
import { keepScanned } from './scanned'
import { useCamera } from './useCamera'
import { useFresh } from './useFresh'
import { useKeyScanner } from './useKeyScanner'
import { useScan } from './useScan'
import './index.scss'

const HOST_ID = 'scan-host'

/** Too many wrong digits: until when, and what works meanwhile. Anything else that failed: what to do. */
const Failed = ({ error, today }: { readonly error: CallError; readonly today: string }) => {
  const t = useText(zh, en).limited
  const common = useCommon()
  const say = useSay()
  if (error.kind !== 'limited')
    return <Banner tone={error.code === 'offline' ? 'offline' : 'bad'}>{errorWords(error, common.error)}</Banner>
  const until = error.facts?.['until'] ?? error.facts?.['retryAt']
  return (
    <View id="scan-limited">
      <Verdict
        kind="wait"
        icon="pause"
        title={t.title}
        notes={[t.why, ...(typeof until === 'number' ? [t.until(say.when(until, today))] : [])]}
      />
      <View className="scan-advice">{t.advice}</View>
    </View>
  )
}

/** The window: a code by camera, by a scanner that types, or as digits read out. */
const Screen = () => {
  const t = useText(zh, en)
  const { busy, error, look } = useScan((scanned) => {
    camera.pause()
    keepScanned(scanned)
    void Taro.navigateTo({ url: '/staff/handOver/index' })
  })
  const fresh = useFresh()
  const camera = useCamera(HOST_ID, (text) => void (fresh(text) ? look(text) : undefined))
  useKeyScanner((digits) => void look(digits))
  useDidShow(() => keepScanned(undefined))
  const native = async (): Promise<void> => {
    const text = scanner.kind === 'native' ? await scanner.scan() : undefined
    if (text !== undefined) await look(text)
  }
  return (
    <DeskPage title={t.title} current="scan">
      {(staff) => (
        <View className="scan">
          {error === undefined ? null : <Failed error={error} today={staff.today} />}
          <View className="scan-ways">
            {scanner.kind === 'camera' ? (
              <CameraBox hostId={HOST_ID} state={camera.state} onStart={camera.start} onStop={camera.stop} />
            ) : (
              <View className="scan-native">
                <Button
                  icon="scan"
                  word={t.scan.open}
                  busy={busy ? t.scan.busy : undefined}
                  onTap={native}
                  id="scan-native"
                />
              </View>
            )}
            <View className="scan-typed">
              <DigitsField busy={busy} onDigits={(digits) => void look(digits)} />
              {scanner.kind === 'camera' ? (
                <View className="scan-gun">
                  <Icon name="scan" size={20} className="c-mute" /> {t.scan.gun}
                </View>
              ) : null}
            </View>
          </View>
        </View>
      )}
    </DeskPage>
  )
}

export default Screen
