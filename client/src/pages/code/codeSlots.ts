/** One slot of a collection code: its digits are shown for a minute from `from` on, by the server's clock. */
interface Slot {
  /** Epoch ms, server time. */
  readonly from: number
  readonly digits: string
}

/** What was fetched last, as it is kept on the device so that reopening without network still shows a code. */
export interface KeptCode {
  /** Server time minus device time when it was fetched, ms. */
  readonly offsetMs: number
  readonly slots: readonly Slot[]
  /** Twelve digits to read out, valid online only. */
  readonly locator: { readonly digits: string; readonly until: number }
  readonly otherDevice: boolean
}

export const SLOT_MS = 60_000
/** Fewer than this many left, the one shown included: fetch more while there is network. */
const REFETCH_BELOW = 5
/** Between two tries: at first quickly, then the server is left in peace. */
const RETRY_MS = [2_000, 5_000, 15_000, 30_000] as const

export interface CodeReading {
  /** The slot to show now; none when they are used up (or the device's clock was turned back). */
  readonly slot: Slot | undefined
  /** Seconds until the next slot, 1…60. */
  readonly secondsLeft: number
  /** Slots not yet over, the one shown included. */
  readonly left: number
  /** Whole minutes for which a code can still be shown without network, a begun one counted. */
  readonly minutesLeft: number
  /** Seconds the digits are still good for; 0: run out. */
  readonly locatorSeconds: number
}

/** What the page shows at this moment of the device's clock. */
export const readSlots = (code: KeptCode, deviceNow: number): CodeReading => {
  const now = deviceNow + code.offsetMs
  const ahead = code.slots.filter(({ from }) => from + SLOT_MS > now)
  const slot = ahead.find(({ from }) => from <= now)
  const last = ahead.reduce((end, { from }) => Math.max(end, from + SLOT_MS), now)
  return {
    slot,
    secondsLeft: slot === undefined ? 0 : Math.ceil((slot.from + SLOT_MS - now) / 1000),
    left: slot === undefined ? 0 : ahead.length,
    minutesLeft: slot === undefined ? 0 : Math.ceil((last - now) / SLOT_MS),
    locatorSeconds: Math.max(0, Math.ceil((code.locator.until - now) / 1000)),
  }
}

/** Milliseconds to wait after this many failed tries in a row. */
export const retryAfter = (failures: number): number =>
  failures === 0 ? 0 : (RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 0)

interface Need {
  readonly reading: CodeReading | undefined
  readonly online: boolean
  readonly failures: number
  /** Device time of the last try. */
  readonly triedAt: number
  readonly deviceNow: number
}

/** Whether to ask the server for more now. */
export const needsFetch = ({ reading, online, failures, triedAt, deviceNow }: Need): boolean => {
  if (!online || deviceNow - triedAt < retryAfter(failures)) return false
  return reading === undefined || reading.left < REFETCH_BELOW || reading.locatorSeconds === 0
}

/** Whether anything of it can still be shown: else it is thrown away. */
export const stillOfUse = (code: KeptCode, deviceNow: number): boolean => readSlots(code, deviceNow).left > 0
