import { instant } from '../kernel/instant'
import { civilDate } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { inForceOn } from './dated'
import type { Unit, Versions } from './dated'

/** As old as a device's data may be; the server's word for who works at it is renewed with them and holds as long. */
const OFFLINE_WIPE = [{ clause: 'OFFICE-OFFLINE', unit: 'hour', value: 24 }] as const

/**
 * OFFICE: what no source sets, for everything people do here, in one place (how much fits a field: `fields/limits`). A changed number is added with its date, never
 * edited. Data only: every function loads this table when it starts.
 */
export const OFFICE_SETTINGS = {
  /** How long the officer who handed a card over may take it back alone. */
  undoBySameOfficer: [{ clause: 'OFFICE-UNDO', unit: 'minute', value: 10 }],

  /** Face, card, fingerprint and signature take time; from the scan to the hand-over at most this long. */
  handoverAfterScan: [{ clause: 'OFFICE-USE', unit: 'minute', value: 15 }],

  /** Data older than this still verify a code, but no card is handed over on them. */
  offlineHandover: [{ clause: 'OFFICE-OFFLINE', unit: 'hour', value: 8 }],
  /** Data older than this are wiped from the device. */
  offlineWipe: OFFLINE_WIPE,
  officerProof: OFFLINE_WIPE,
  /** No answer for this long, or this many failures one after the other, and the device works offline. */
  offlineAfter: [{ clause: 'OFFICE-OFFLINE', unit: 'second', value: 3 }],
  offlineAfterErrors: [{ clause: 'OFFICE-OFFLINE', unit: 'times', value: 3 }],
  /** A device clock further off than this is said, and how far. */
  clockOffSaid: [{ clause: 'OFFICE-OFFLINE', unit: 'minute', value: 3 }],
  /**
   * Where the device can't know how far its clock is off (reloaded without network), a code may lie this far outside its two
   * minutes; the answer says that the clock was not checked.
   */
  clockUnsure: [{ clause: 'OFFICE-OFFLINE', unit: 'minute', value: 2 }],
  /** An officer's PIN for the device, and wrong tries before its data are wiped. */
  pinDigits: [{ clause: 'OFFICE-USE', unit: 'digits', value: 6 }],
  pinTries: [{ clause: 'OFFICE-USE', unit: 'times', value: 5 }],
  /**
   * Nobody has touched a desk for this long, and its opened data ask for the PIN again. As long as a scan holds
   * (`handoverAfterScan`): what is locked under somebody's hands had to be scanned again anyway.
   */
  idleLock: [{ clause: 'OFFICE-USE', unit: 'minute', value: 15 }],
  /** New devices one officer may make known in 24 hours; more would hide one among many. */
  devicesADay: [{ clause: 'OFFICE-USE', unit: 'times', value: 20 }],

  /** Hand-overs made without network that one device may put before a person in a day. */
  conflictsADay: [{ clause: 'OFFICE-OFFLINE', unit: 'times', value: 200 }],

  /** Failed look-ups of an officer before they are given no more, and for how long; of a whole authority, much later. */
  lookUpFailures: [{ clause: 'OFFICE-USE', unit: 'times', value: 10 }],
  lookUpFailuresOfAuthority: [{ clause: 'OFFICE-USE', unit: 'times', value: 100 }],
  lookUpPause: [{ clause: 'OFFICE-USE', unit: 'minute', value: 10 }],

  /** Working days before GZ-9's last day on which the holder is reminded. */
  remindFirst: [{ clause: 'OFFICE-REMIND', unit: 'workingDay', value: 10 }],
  remindLast: [{ clause: 'OFFICE-REMIND', unit: 'workingDay', value: 3 }],

  /** Attempts at the door before a card goes to the accepting authority's window; a return goes there at once. */
  mailAttempts: [{ clause: 'OFFICE-MAIL', unit: 'times', value: 2 }],
  /** An event older than its parcel's dispatch by more belongs to whoever had the number before. */
  mailEventBeforeDispatch: [{ clause: 'OFFICE-MAIL', unit: 'hour', value: 24 }],
  /** Carriers give a number again after a year; until then another case's number is refused. */
  mailNumberFree: [{ clause: 'OFFICE-MAIL', unit: 'calendarDay', value: 365 }],

  /** Wrong names or numbers a day before binding waits for the next. */
  bindTries: [{ clause: 'OFFICE-USE', unit: 'times', value: 5 }],

  /** Phones that may begin to show the code of one case in a day; each is told to its holder. */
  codeDevicesADay: [{ clause: 'OFFICE-USE', unit: 'times', value: 10 }],

  /**
   * Calls of one account and from one network address, in how long. No person's hands are as fast as the first; behind one
   * address may sit a whole county's phones.
   */
  callsOfAccount: [{ clause: 'OFFICE-USE', unit: 'times', value: 100 }],
  callsOfAddress: [{ clause: 'OFFICE-USE', unit: 'times', value: 2_000 }],
  callsCounted: [{ clause: 'OFFICE-USE', unit: 'second', value: 10 }],
  /** Of one account, carried out at the same moment by one process, and waiting for that. */
  callsAtOnce: [{ clause: 'OFFICE-USE', unit: 'times', value: 2 }],
  callsWaiting: [{ clause: 'OFFICE-USE', unit: 'times', value: 60 }],

  /** The digits read out where a code can't be scanned. */
  locator: [{ clause: 'OFFICE-USE', unit: 'minute', value: 5 }],

  /** An unfinished application is forgotten after this; the photo should be of these days. */
  draftKept: [{ clause: 'OFFICE-USE', unit: 'calendarDay', value: 7 }],

  /**
   * The largest photo: as text in one call it has to stay below the 100 KB a mini-program's call carries. Less than the smallest
   * is no photo of a face.
   */
  photoLargest: [{ clause: 'OFFICE-USE', unit: 'byte', value: 73_728 }],
  photoSmallest: [{ clause: 'OFFICE-USE', unit: 'byte', value: 1_000 }],
  /** Its sides: a poor front camera's 480 × 640 still shows a face; a longer one is scaled down to this. */
  photoShortSide: [{ clause: 'OFFICE-USE', unit: 'pixel', value: 480 }],
  photoLongSide: [{ clause: 'OFFICE-USE', unit: 'pixel', value: 1_280 }],
  /** The longer side may be so many times the shorter: 9:16 and a little more. */
  photoLongToShort: [{ clause: 'OFFICE-USE', unit: 'times', value: 2 }],
  /** A small file may hold a huge picture: one of more pixels isn't decoded. */
  photoPixels: [{ clause: 'OFFICE-USE', unit: 'pixel', value: 2_000_000 }],
  /** Photos an account may put in during one day. */
  photosADay: [{ clause: 'OFFICE-USE', unit: 'times', value: 30 }],
  /** An application takes photos of these days; a week more than its form is kept. */
  photoUsable: [{ clause: 'OFFICE-USE', unit: 'calendarDay', value: 14 }],
  /** Kept so long where nobody needs it any more: photos of no case (a day longer than they are usable), … */
  keptUnusedPhoto: [{ clause: 'OFFICE-USE', unit: 'calendarDay', value: 15 }],
  /** … signatures of no hand-over and files that were never finished, … */
  keptStrayFile: [{ clause: 'OFFICE-USE', unit: 'calendarDay', value: 1 }],
  /** … and counts of failures that limit nobody any more. */
  keptPastLimit: [{ clause: 'OFFICE-USE', unit: 'calendarDay', value: 1 }],
  /** What a ledger shows while no shift is open. */
  ledgerShown: [{ clause: 'OFFICE-SHIFT', unit: 'hour', value: 24 }],
} as const satisfies Readonly<Record<string, Versions>>

type Settings = typeof OFFICE_SETTINGS
export type SettingName = keyof Settings

const UNIT_MS = { second: 1_000, minute: 60_000, hour: 3_600_000, calendarDay: 86_400_000 } as const satisfies Readonly<
  Partial<Record<Unit, number>>
>
type TimeUnit = keyof typeof UNIT_MS

/** A setting that is a length of time. */
export type TimeSetting = { [N in SettingName]: Settings[N][number]['unit'] extends TimeUnit ? N : never }[SettingName]

/** A setting in force on the day of the event, in its own unit. */
export const settingOn = (name: SettingName, on: PlainDate): number => inForceOn<Unit>(OFFICE_SETTINGS[name], on).value

/** The same by the moment of the event, epoch ms. */
export const settingAt = (name: SettingName, at: number): number => settingOn(name, civilDate(instant(at)))

/** A length of time in milliseconds, in force at the moment of the event (epoch ms). */
export const settingMs = (name: TimeSetting, at: number): number => {
  const { value, unit } = inForceOn<TimeUnit>(OFFICE_SETTINGS[name], civilDate(instant(at)))
  return value * UNIT_MS[unit]
}

/** The largest a setting ever was: what a schema, which knows no day, lets through. The day's own is judged where it is used. */
export const settingAtMost = (name: SettingName): number =>
  (OFFICE_SETTINGS[name] as Versions).reduce((most, { value }) => Math.max(most, value), 0)
