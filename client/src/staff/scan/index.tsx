import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import type { Failure } from '../../lib/failures'
import { canGoBack, goBack, openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { desks } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { Button } from '../../components/form/Button'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Icon } from '../../components/base/Icon'
import { scanner } from '../../platform/scan'
import { useText } from '../../text'
import offlineEn from '../../text/staff/offline.en'
import offlineZh from '../../text/staff/offline.zh'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { DeskPage } from '../desk/DeskPage'
import { useDesk } from '../offline/useDesk'
import { UnlockForm } from '../unlockForm/UnlockForm'
import { CameraBox } from './CameraBox'
import { ScannerFailed } from './ScannerFailed'
import { DigitsField } from './DigitsField'
import { Failed } from '../scanning/Failed'
import { keepScanned } from '../verdict/scanned'
import { useCamera } from './useCamera'
import { useFresh } from './useFresh'
import { useKeyScanner } from '../scanning/useKeyScanner'
import { useScan } from '../scanning/useScan'
import './index.scss'
import { numbersToday } from '../../lib/numbersToday'

const HOST_ID = 'scan-host'
const open = (at: Route) => () => void openScreen(at)

/** The window: a code by camera, by a scanner that types, or as digits read out. */
const Screen = () => {
  const t = useText(zh, en)
  const { prepare } = useText(offlineZh, offlineEn)
  const desk = useDesk()
  const offerPreparing =
    desk.loaded &&
    desk.connection === 'online' &&
    !desk.deviceRevoked &&
    (desk.vault === 'none' || desk.vault === 'wiped')
  const askPin = desk.connection === 'offline' && desk.vault === 'locked'
  const { again = false } = useRoute(desks.scan)
  // Opened over a form that waits for its code: what is scanned goes back to it.
  const forForm = again && canGoBack()
  const { busy, error, locked, look } = useScan((scanned) => {
    camera.pause()
    keepScanned(scanned)
    void (forForm ? goBack(desks.handOver()) : openScreen(desks.handOver()))
  })
  const fresh = useFresh()
  const [unscanned, setUnscanned] = useState<Exclude<Failure, 'cancelled'>>()
  const camera = useCamera(HOST_ID, (text) => void (fresh(text) ? look(text) : undefined))
  useKeyScanner((digits) => void look(digits))
  useDidShow(() => keepScanned(undefined))
  const native = async (): Promise<void> => {
    if (scanner.kind !== 'native') return
    setUnscanned(undefined)
    const scanned = await scanner.scan()
    if (scanned.ok) await look(scanned.text)
    else if (scanned.why !== 'cancelled') setUnscanned(scanned.why)
  }
  return (
    <DeskPage title={t.title} current="scan">
      {(staff) => (
        <View className="scan">
          {error === undefined ? null : <Failed error={error} today={staff.today} />}
          {unscanned === undefined ? null : <ScannerFailed why={unscanned} />}
          {askPin ? <UnlockForm onOpen={() => void (locked === undefined ? undefined : look(locked))} /> : null}
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
          <Cells>
            <Cell
              icon="search"
              title={t.lookUp.title}
              note={t.lookUp.note}
              onTap={open(desks.lookUp())}
              id="scan-look-up"
            />
            {offerPreparing ? (
              <Cell
                icon="offline"
                title={prepare.offer}
                note={prepare.offerNote(numbersToday()('pinDigits'))}
                onTap={open(desks.unlock())}
                id="scan-prepare"
              />
            ) : null}
          </Cells>
        </View>
      )}
    </DeskPage>
  )
}

export default guarded(Screen)
