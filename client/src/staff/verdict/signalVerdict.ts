import type { OfflineVerdictCode, VerdictCode } from '@resident-card/shared'
import { vibrate } from '../../device/signal'
import { OFFLINE_STYLES } from './offlineStyle'
import { VERDICT_STYLES, type VerdictStyle } from './verdictStyle'
import { play } from '../device/sound'

const TWICE_AFTER_MS = 250

const signal = (name: string, { sound, vibrate: how }: VerdictStyle): void => {
  play(name, sound)
  vibrate(how === 'long' ? 'no' : 'ok')
  if (how === 'twice') setTimeout(() => vibrate('ok'), TWICE_AFTER_MS)
}

/** A verdict is heard and felt as well as seen. */
export const signalVerdict = (code: VerdictCode): void => signal(code, VERDICT_STYLES[code])

/** The same for one that this device found without network. */
export const signalOffline = (code: OfflineVerdictCode): void => signal(`offline-${code}`, OFFLINE_STYLES[code])
