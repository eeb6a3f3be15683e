import { randomBytes } from 'node:crypto'
import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import type { EmsSettings } from '../../adapters/carrier/emsCarrier'
import { emsPush, traceText } from './emsPush'
import { JOURNEYS, type Journey, type Manner } from './journeys'

const STEP_MS = 20 * 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NOT_OURS = 'EA473124829CN'

const serial = (): string => randomBytes(16).toString('hex').toUpperCase()

/**
 * The requests a parcel's way makes, one an event, the last event happening now. `late`: sent an hour after the last one
 * happened; `stale`: sent a week ago, as one who kept them would send them again.
 */
export const requestsOf = (
  number: string,
  journey: Journey,
  manner: Manner,
  now: Instant,
  settings: EmsSettings,
): readonly Buffer[] => {
  const codes = JOURNEYS[journey]
  const last = now - (manner === 'late' ? HOUR_MS : 0)
  const key = manner === 'wrongKey' ? { ...settings, pushKeys: [randomBytes(16)] } : settings
  const sentAt = instant(manner === 'stale' ? now - 7 * DAY_MS : now)
  const bodies = codes.map((opCode, at) => {
    const happened = instant(last - (codes.length - 1 - at) * STEP_MS)
    const trace = { number: manner === 'unknownNumber' ? NOT_OURS : number, opCode, at: happened }
    const opDesc = manner === 'huge' ? 'x'.repeat(100_000) : 'signed by the recipient, call the postman'
    return emsPush(traceText({ ...trace, opDesc }), key, { serialNo: serial(), sentAt })
  })
  switch (manner) {
    case 'duplicated':
      return bodies.flatMap((body) => [body, body])
    case 'reordered':
      return [...bodies].reverse()
    case 'truncated':
      return bodies.map((body) => body.subarray(0, body.length - 40))
    case 'well':
    case 'late':
    case 'slow':
    case 'stale':
    case 'huge':
    case 'wrongKey':
    case 'unknownNumber':
      return bodies
  }
}
