import type { VerdictCode } from '@resident-card/shared'
import type { IconName } from '../../components/base/Icon'
import type { Tone } from '../device/tones'

export interface VerdictStyle {
  /** Green: hand over. Red: don't, something is wrong. Amber: not this way, not here or not yet. */
  readonly kind: 'ok' | 'no' | 'wait'
  /** Every code has a shape and a sound of its own: they tell it apart without the colour, and without looking. */
  readonly icon: IconName
  readonly sound: readonly Tone[]
  readonly vibrate: 'short' | 'long' | 'twice'
}

const HIGH = 880
const TOP = 1175
const MID = 587
const LOW = 220

const beep = (hz: number, ms: number): Tone => ({ hz, ms })
const rest = (ms: number): Tone => ({ hz: 0, ms })

/** By code of a scan. Rising: yes. Low and long: no. Middle: ask again, or elsewhere. */
export const VERDICT_STYLES: Record<VerdictCode, VerdictStyle> = {
  ready: { kind: 'ok', icon: 'ok', sound: [beep(HIGH, 90), beep(TOP, 160)], vibrate: 'short' },
  malformed: { kind: 'wait', icon: 'scan', sound: [beep(MID, 80)], vibrate: 'short' },
  unknown: { kind: 'wait', icon: 'search', sound: [beep(MID, 80), rest(60), beep(MID, 80)], vibrate: 'short' },
  forged: {
    kind: 'no',
    icon: 'late',
    sound: [beep(LOW, 220), rest(60), beep(LOW, 220), rest(60), beep(LOW, 220)],
    vibrate: 'long',
  },
  expired: { kind: 'wait', icon: 'hour', sound: [beep(MID, 90), beep(440, 140)], vibrate: 'short' },
  notYetValid: { kind: 'wait', icon: 'todo', sound: [beep(440, 90), beep(MID, 140)], vibrate: 'short' },
  otherAuthority: {
    kind: 'wait',
    icon: 'pin',
    sound: [beep(MID, 90), rest(40), beep(440, 90), rest(40), beep(MID, 90)],
    vibrate: 'twice',
  },
  notReady: { kind: 'wait', icon: 'going', sound: [beep(440, 240)], vibrate: 'twice' },
  collected: { kind: 'no', icon: 'no', sound: [beep(LOW, 380), rest(80), beep(LOW, 380)], vibrate: 'long' },
  withdrawn: { kind: 'no', icon: 'turn', sound: [beep(330, 160), beep(LOW, 320)], vibrate: 'long' },
  refused: { kind: 'no', icon: 'lock', sound: [beep(LOW, 620)], vibrate: 'long' },
  revoked: { kind: 'no', icon: 'void', sound: [beep(330, 120), beep(LOW, 220), beep(330, 120)], vibrate: 'long' },
}
