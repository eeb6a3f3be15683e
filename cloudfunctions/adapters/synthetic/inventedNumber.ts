import { checkDigitOf } from '@resident-card/shared'
import type { CountyCode, PlainDate } from '@resident-card/shared'

/**
 * Sequence numbers 996–999 were kept for people over a hundred while numbers had fifteen digits: with a birth date of
 * the last hundred years they make a well-formed number that nobody was given.
 */
const SEQUENCES = { male: ['997', '999'], female: ['996', '998'] } as const

export interface NumberParts {
  readonly area: CountyCode
  readonly birthDate: PlainDate
  readonly gender: 'male' | 'female'
  /** 0 or 1: two invented people share county, birth date and gender at most. */
  readonly which: 0 | 1
}

/** A number of the right form that no real person has. */
export const inventedNumber = ({ area, birthDate, gender, which }: NumberParts): string => {
  const body = `${area}${birthDate.replace(/-/g, '')}${SEQUENCES[gender][which]}`
  return body + checkDigitOf(body)
}
