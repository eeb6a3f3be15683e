import { COUNT_MOST } from '@resident-card/shared'

/** What an officer counted, as typed. */
export type CountProblem = 'empty' | 'notNumber' | 'tooMany'

export type Count =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: CountProblem }

/** Reads a typed count; full-width digits of a Chinese keyboard count too. */
export const readCount = (typed: string): Count => {
  const plain = typed.trim().normalize('NFKC')
  if (plain === '') return { ok: false, problem: 'empty' }
  if (!/^\d+$/.test(plain)) return { ok: false, problem: 'notNumber' }
  const value = Number(plain)
  return value > COUNT_MOST ? { ok: false, problem: 'tooMany' } : { ok: true, value }
}

/** Two counts of one thing; `difference` is what was counted minus what must be there. */
export interface Compared {
  readonly key: 'newCards' | 'oldCards'
  readonly counted: number
  readonly expected: number
  readonly difference: number
}

export const compare = (key: Compared['key'], counted: number, expected: number): Compared => ({
  key,
  counted,
  expected,
  difference: counted - expected,
})
