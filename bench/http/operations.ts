import { randomUUID } from 'node:crypto'
import type { Asked } from './load'
import type { Prepared, ReadyCase } from './prepared'

const A_MINUTE_MS = 60_000

const nth = <T>(list: readonly T[], n: number): T => {
  const item = list[n % list.length]
  if (item === undefined) throw new RangeError('nothing prepared')
  return item
}
const codeNow = ({ codes }: ReadyCase, from: number): string =>
  codes[Math.floor((Date.now() - from) / A_MINUTE_MS)] ?? codes.at(-1) ?? ''

export interface Operation extends Asked {
  /** Every call needs a case of its own, which is used up. */
  readonly usesUp: boolean
}

/** What a window does all day, each call by another officer. `looked` are cases that stay, `given` those that go. */
export const operations = (
  { tokens, codesFrom, signature }: Prepared,
  looked: readonly ReadyCase[],
  given: ReadyCase[],
): readonly Operation[] => {
  const asks = (to: string, n: number, command: string, input: object) => ({
    to: `/call/${to}`,
    body: { command, requestId: randomUUID(), ...input },
    token: nth(tokens, n),
  })
  return [
    {
      name: 'scan',
      usesUp: false,
      call: (n) => asks('window', n, 'scan', { input: codeNow(nth(looked, n), codesFrom) }),
    },
    {
      name: 'look-up',
      usesUp: false,
      call: (n) =>
        asks('window', n, 'lookUp', { by: 'caseNo', caseNo: nth(looked, n).caseNo, reason: 'phoneDead', note: '' }),
    },
    { name: 'queue page', usesUp: false, call: (n) => asks('casework', n, 'listQueue', { queue: 'ready' }) },
    {
      name: 'hand-over',
      usesUp: true,
      call: (n) => {
        const one = given.pop()
        if (one === undefined) throw new RangeError('no case is left to hand over')
        return asks('window', n, 'handOver', {
          caseId: one.caseId,
          version: one.version,
          input: codeNow(one, codesFrom),
          checks: ['faceMatchesNewCard', 'fingerprintMatches', 'cardAndChipRight'],
          collector: 'holder',
          oldCard: 'notApplicable',
          feePaid: true,
          signatureBase64: signature,
        })
      },
    },
  ]
}
