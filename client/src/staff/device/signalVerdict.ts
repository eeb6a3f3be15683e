import type { VerdictCode } from '@resident-card/shared'
import { vibrate } from '../../platform/signal'
import { VERDICT_STYLES } from '../handOver/verdictStyle'
import { play } from './sound'

const TWICE_AFTER_MS = 250

/** A verdict is heard and felt as well as seen. */
export const signalVerdict = (code: VerdictCode): void => {
  const { sound, vibrate: how } = VERDICT_STYLES[code]
  play(code, sound)
  vibrate(how === 'long' ? 'no' : 'ok')
  if (how === 'twice') setTimeout(() => vibrate('ok'), TWICE_AFTER_MS)
}
