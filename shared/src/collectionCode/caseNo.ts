import type { CaseNo } from '../kernel/ids'
import { parsePlainDate } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'

/** No 0, O, 1, I, L: nothing that is taken for another when read out. 31 characters, a prime. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const RANDOM_CHARACTERS = 4

const characterAt = (index: number): string => ALPHABET.charAt(index % ALPHABET.length)
/** Digits count as themselves, letters go on from 10; so a character of the alphabet is worth its place there and 2. */
const valueOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : ALPHABET.indexOf(character) + 2

/**
 * Weights of neighbours differ and none is 0 modulo the prime, and so do the values of all characters that can stand at
 * one place: any one wrong character and any swap of neighbours changes the sum. The check character is the one worth
 * the sum.
 */
const checkCharacter = (body: string): string => {
  const sum = [...body].reduce((total, character, at) => total + valueOf(character) * (at + 1), 0)
  return characterAt(sum + ALPHABET.length - 2)
}

/** `20261126-7KQ4-8`. Of `random` four bytes are used; the store makes sure a number is given once. */
export const formatCaseNo = (submittedOn: PlainDate, random: Uint8Array): CaseNo => {
  if (random.length < RANDOM_CHARACTERS) throw new RangeError('a case number takes four random bytes')
  const date = submittedOn.replace(/-/g, '')
  const middle = [...random.subarray(0, RANDOM_CHARACTERS)].map(characterAt).join('')
  return `${date}-${middle}-${checkCharacter(date + middle)}` as CaseNo
}

/** The case number in what was typed: small letters, missing or other dashes and spaces are let pass. */
export const parseCaseNo = (text: string): CaseNo | undefined => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\-–—]/g, '')
    .toUpperCase()
  const parts = /^(\d{4})(\d{2})(\d{2})([2-9A-HJKMNP-Z]{4})([2-9A-HJKMNP-Z])$/.exec(plain)
  if (parts === null) return undefined
  const [, year, month, day, middle, check] = parts
  const date = `${year}${month}${day}`
  if (parsePlainDate(`${year}-${month}-${day}`) === undefined) return undefined
  return check === checkCharacter(`${date}${middle}`) ? (`${date}-${middle}-${check}` as CaseNo) : undefined
}
