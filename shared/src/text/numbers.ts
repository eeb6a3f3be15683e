import type { PlainDate } from '../kernel/plainDate'
import { feeOn, serviceLimit } from '../services/facts'
import type { LimitName } from '../services/limits'
import { FACTS } from '../services/registeredFacts'
import { inForceOn } from '../settings/dated'
import type { Versions } from '../settings/dated'
import { SERVICE_IDS } from '../vocabulary/serviceIds'
import type { ServiceId } from '../vocabulary/serviceIds'
import {
  FIRST_CARD_WITHIN,
  MIDDLE_UNTIL,
  OF_AGE,
  RENEWAL_FEE,
  VALID_MIDDLE,
  VALID_UNDER_AGE,
  VALID_YOUNG,
  YOUNG_UNTIL,
} from '../settings/law'
import { OFFICE_SETTINGS } from '../settings/officeSettings'
import { TEMPORARY_CARD_FEE, TEMPORARY_CARD_VALID, TEMPORARY_CARD_WITHIN } from '../settings/temporaryCard'

/** Where no service is meant, the first one's numbers stand. */
const FIRST = FACTS[SERVICE_IDS[0]]

/**
 * Every dated number by a name, for words: a clause that a number comes from, or that names one of another clause, says it as
 * it stands on a day. Who judges a case looks up the service's own table.
 */
export const NUMBERS = {
  ...FIRST.limits,
  ...FIRST.numbers,
  fee: FIRST.fee,
  renewalFee: RENEWAL_FEE,
  ofAge: OF_AGE,
  firstCardWithin: FIRST_CARD_WITHIN,
  validUnderAge: VALID_UNDER_AGE,
  youngUntil: YOUNG_UNTIL,
  validYoung: VALID_YOUNG,
  middleUntil: MIDDLE_UNTIL,
  validMiddle: VALID_MIDDLE,
  temporaryFee: TEMPORARY_CARD_FEE,
  temporaryWithin: TEMPORARY_CARD_WITHIN,
  temporaryValid: TEMPORARY_CARD_VALID,
  ...OFFICE_SETTINGS,
} as const satisfies Readonly<Record<string, Versions>>

export type NumberName = keyof typeof NUMBERS

/** A number in force on a day, in its own unit. */
export type NumberOf = (name: NumberName) => number

export const numbersOn =
  (on: PlainDate): NumberOf =>
  (name) =>
    inForceOn(NUMBERS[name] as Versions, on).value

const isLimit = (name: NumberName): name is LimitName & NumberName => Object.hasOwn(FIRST.limits, name)

/** The same for one service: its own limits and its own fee. */
export const numbersFor =
  (service: ServiceId, on: PlainDate): NumberOf =>
  (name) => {
    if (isLimit(name)) return serviceLimit(service, name, on).value
    return name === 'fee' ? feeOn(service, on).value : numbersOn(on)(name)
  }
