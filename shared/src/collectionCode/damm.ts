/** Damm's quasigroup of order 10: finds every single wrong digit and every swap of neighbours. */
const TABLE = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

const next = (interim: number, digit: string): number => Number(TABLE[interim]?.[Number(digit)])

/** The check digit to put after these digits; with it appended the result is 0. */
export const dammDigit = (digits: string): number => [...digits].reduce(next, 0)
