import { err, isEmsNumber, ok } from '@resident-card/shared'
import type { Instant, Result } from '@resident-card/shared'
import type { Carrier, CarrierEvent, CarrierPush, PushRefusal } from '../../ports/carrier'
import { readChinaTime } from './chinaTime'
import { decryptFromEms, type EmsKey } from './emsCipher'
import { readEnvelope } from './emsEnvelope'
import { readTrace } from './emsTrace'

export interface EmsSettings {
  /** Keys a push may be encrypted with, newest first; none = pushes are not taken. */
  readonly pushKeys: readonly EmsKey[]
  /** Our customer number (senderNo), given back in answers. */
  readonly senderNo: string
}

/** How long EMS may go on sending a request again, and how far its clock may be ahead; its document says neither. */
const PUSH_MAX_AGE_MS = 3 * 86_400_000
const CLOCK_AHEAD_MS = 10 * 60_000
const TRACES_AT_ONCE = 50

/** `00000`: taken; `S00001`: send it again. */
const [TAKEN, AGAIN] = ['00000', 'S00001']

const parsed = (text: string): readonly unknown[] | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return undefined
  }
}

const firstParsed = (cipherText: string, keys: readonly EmsKey[]): readonly unknown[] | undefined => {
  for (const key of keys) {
    const text = decryptFromEms(cipherText, key)
    const traces = text === undefined ? undefined : parsed(text)
    if (traces !== undefined) return traces
  }
  return undefined
}

const eventsOf = (traces: readonly unknown[], now: Instant): readonly CarrierEvent[] | undefined => {
  const events = traces.map(readTrace).filter((event) => event !== undefined && event.at <= now + CLOCK_AHEAD_MS)
  const all = events.length === traces.length && events.length > 0 && events.length <= TRACES_AT_ONCE
  return all ? events.filter((event) => event !== undefined) : undefined
}

/**
 * The postal express (GZ-8). Written to the push of waybill traces (method 040002) of China Post's platform for contract
 * customers, api.ems.com.cn. Its document (interface specification V2.7) is not public; the format is what public
 * receivers show of it, the newest with a push of 12 August 2025, read 22 November 2026 (docs/decisions/0007 names them
 * and says what is assumed). **Never run against the real one.**
 */
export const emsCarrier = ({ pushKeys, senderNo }: EmsSettings): Carrier => ({
  code: 'EMS',
  isNumber: isEmsNumber,

  readPush: (body, now): Result<CarrierPush, PushRefusal> => {
    if (pushKeys.length === 0) return err('notConfigured')
    const envelope = readEnvelope(body)
    const traces = envelope && firstParsed(envelope.logitcsInterface, pushKeys)
    if (envelope === undefined || traces === undefined) return err('notAuthentic')
    const sentAt = readChinaTime(envelope.timeStamp)
    if (sentAt === undefined || sentAt < now - PUSH_MAX_AGE_MS || sentAt > now + CLOCK_AHEAD_MS) return err('stale')
    const events = eventsOf(traces, now)
    return events === undefined ? err('malformed') : ok({ serial: envelope.serialNo, events })
  },

  answerPush: (serial, stored) =>
    JSON.stringify({ serialNo: serial, code: stored ? TAKEN : AGAIN, codeMessage: '', senderNo }),
})

/** For whoever posts by EMS and takes no pushes: what became of a parcel is said at the carrier's desk. */
export const emsWithoutPush = emsCarrier({ pushKeys: [], senderNo: '' })
