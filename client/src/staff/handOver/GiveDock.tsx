import { View } from '@tarojs/components'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { useCommon, useText } from '../../text'
import offlineEn from '../../text/staff/offline.en'
import offlineZh from '../../text/staff/offline.zh'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { useWide } from '../device/useWide'
import type { Scanned } from '../verdict/scanned'
import { unlockAndBack } from '../places/unlockAndBack'
import { QueueLead } from './QueueLead'
import { saidOf } from './saidOf'
import { toScan } from '../places/toScan'
import type { useHandOver } from './useHandOver'
import { numbersToday } from '../../lib/numbersToday'

interface GiveDockProps {
  readonly scanned: Scanned
  readonly hand: ReturnType<typeof useHandOver>
  /** Scans once more, by the device's own scanner or on the page that scans; given up, everything stays. */
  readonly onScanAgain: () => Promise<void>
}

/** The one button of a hand-over and what stands above it: what is missing, what went wrong, what waits. */
export const GiveDock = ({ scanned, hand, onScanAgain }: GiveDockProps) => {
  const t = useText(zh, en)
  const off = useText(offlineZh, offlineEn)
  const common = useCommon()
  const wide = useWide()
  const { way, missing, tooLarge, busy, unsure, notSaved, error, give } = hand
  const here = way.kind === 'offline'
  const fell = here && scanned.source === 'online'
  const lookedUp = scanned.source === 'online' && scanned.lookUpId !== undefined
  const judgedHere = scanned.source === 'offline'
  const { bad, note } = saidOf(
    { unsure, way, notSaved, error, fell, judgedHere, lookedUp },
    { t, off, errors: common.error, n: numbersToday() },
  )
  const need = tooLarge
    ? t.signatureTooLarge
    : missing.length === 0
      ? undefined
      : t.stillMissing(missing.length, missing.map((one) => t.missing[one]).join(t.comma))
  const unlock = (way.kind === 'wait' && way.why === 'needsUnlock') || notSaved === 'locked'
  const scanAgain = notSaved === 'scanAgain'
  // What went wrong stands where the officer is looking: above the button.
  const lead = (
    <View id="handover-missing">
      {here ? <QueueLead /> : null}
      {bad === undefined ? null : <View className="ho-said">{bad}</View>}
      {bad === undefined && note !== undefined ? <View className="ho-noted">{note}</View> : null}
      {bad === undefined && need !== undefined ? <View>{need}</View> : null}
    </View>
  )
  return (
    <Dock {...(here || bad !== undefined || need !== undefined ? { lead } : {})}>
      {wide ? <Button kind="plain" word={t.stop} onTap={() => void toScan()} /> : null}
      {unlock ? (
        <Button id="handover-unlock" wide word={off.unlock.title} onTap={unlockAndBack} />
      ) : scanAgain ? (
        <Button id="handover-scan-again" wide icon="scan" word={t.scan.open} onTap={onScanAgain} />
      ) : (
        <Button
          id="handover-do"
          wide
          word={here ? off.handOver : t.handOver}
          busy={busy ? (here ? off.handingOver : t.handingOver) : undefined}
          disabled={missing.length > 0 || tooLarge || way.kind === 'wait'}
          onTap={give}
        />
      )}
    </Dock>
  )
}
