import type { OfflineVerdictCode } from '@resident-card/shared'
import type { Tone } from '../device/tones'
import { VERDICT_STYLES, type VerdictStyle } from './verdictStyle'

/** Two short ticks before every tune that was judged without network: heard before the answer itself. */
const TICKS: readonly Tone[] = [
  { hz: 1568, ms: 30 },
  { hz: 0, ms: 40 },
  { hz: 1568, ms: 30 },
  { hz: 0, ms: 70 },
]

const ticked = ({ sound, ...rest }: VerdictStyle): VerdictStyle => ({ ...rest, sound: [...TICKS, ...sound] })

const MID = 587
const LOW = 220
const beep = (hz: number, ms: number): Tone => ({ hz, ms })
const rest = (ms: number): Tone => ({ hz: 0, ms })

/** By code of a verdict without network; what both kinds of verdict know looks and sounds alike, striped and ticked. */
export const OFFLINE_STYLES: Record<OfflineVerdictCode, VerdictStyle> = {
  ready: ticked(VERDICT_STYLES.ready),
  readyDataOld: ticked({ kind: 'wait', icon: 'soon', sound: [beep(880, 90), beep(440, 180)], vibrate: 'twice' }),
  malformed: ticked(VERDICT_STYLES.malformed),
  needsNetwork: ticked({
    kind: 'wait',
    icon: 'offline',
    sound: [beep(440, 80), rest(60), beep(440, 80)],
    vibrate: 'short',
  }),
  forged: ticked(VERDICT_STYLES.forged),
  unknownKey: ticked({
    kind: 'wait',
    icon: 'lock',
    sound: [beep(MID, 80), rest(60), beep(MID, 80), rest(60), beep(MID, 80)],
    vibrate: 'twice',
  }),
  expired: ticked(VERDICT_STYLES.expired),
  notYetValid: ticked(VERDICT_STYLES.notYetValid),
  otherAuthority: ticked(VERDICT_STYLES.otherAuthority),
  revoked: ticked(VERDICT_STYLES.revoked),
  handedOverHere: ticked(VERDICT_STYLES.collected),
  notInData: ticked({ kind: 'wait', icon: 'search', sound: [beep(330, 140), beep(440, 140)], vibrate: 'twice' }),
  noData: ticked({ kind: 'wait', icon: 'closed', sound: [beep(LOW, 160), rest(60), beep(MID, 80)], vibrate: 'twice' }),
}
