import type { Brand } from '../kernel/brand'
import { parsePlainDate } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'
import { err, ok } from '../kernel/result'
import type { Result } from '../kernel/result'

/** Eighteen characters of GB 11643, the check digit right and a capital X. */
export type CitizenNumber = Brand<string, 'CitizenNumber'>

/** What is wrong with a number, the first thing found. `futureBirth`: born after today. */
export type CitizenNumberError = 'length' | 'characters' | 'date' | 'check' | 'futureBirth'

const LENGTH = 18
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
/** By the remainder of the weighted sum modulo 11. */
const CHECK_DIGITS = '10X98765432'

/** The eighteenth character for the first seventeen digits. */
export const checkDigitOf = (seventeen: string): string =>
  CHECK_DIGITS.charAt(WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(seventeen[at]), 0) % 11)

const birthDateIn = (number: string): PlainDate | undefined =>
  parsePlainDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`)

/**
 * Reads a number as typed: spaces, full-width digits and a small x are let pass. The first six digits are not looked
 * up: codes of areas that are gone stay valid in numbers, and they say nothing of where someone is registered now.
 */
export const parseCitizenNumber = (text: string, today: PlainDate): Result<CitizenNumber, CitizenNumberError> => {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (number.length !== LENGTH) return err('length')
  if (!/^\d{17}[\dX]$/.test(number)) return err('characters')
  const birth = birthDateIn(number)
  if (birth === undefined) return err('date')
  if (checkDigitOf(number.slice(0, LENGTH - 1)) !== number.charAt(LENGTH - 1)) return err('check')
  return birth > today ? err('futureBirth') : ok(number as CitizenNumber)
}

export const birthDateOf = (number: CitizenNumber): PlainDate => {
  const birth = birthDateIn(number)
  if (birth === undefined) throw new RangeError('not a citizen number')
  return birth
}

/** By the seventeenth digit: odd is male. */
export const sexOf = (number: CitizenNumber): 'male' | 'female' => (Number(number[16]) % 2 === 1 ? 'male' : 'female')
