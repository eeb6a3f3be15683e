import { randomUUID } from 'node:crypto'
import type { Asked } from './load'
import type { Applicant, Prepared, ReadyCase } from './prepared'

const AUTHORITY = '520102003'
const PHONE = '15400000001'
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

const take = <T>(list: T[]): T => {
  const item = list.pop()
  if (item === undefined) throw new RangeError('nothing is left that was prepared')
  return item
}

/**
 * What a window and its citizens do all day, each call by another of them. `looked` are cases that stay, `given` those that go,
 * `applicants` people who haven't applied yet.
 */
export const operations = (
  { tokens, codesFrom, signature }: Prepared,
  looked: readonly ReadyCase[],
  given: ReadyCase[],
  applicants: Applicant[],
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
        const one = take(given)
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
    {
      name: 'submit',
      usesUp: true,
      call: (n) => {
        const { token, photoId } = take(applicants)
        const said = { reason: 'damaged', damage: 'broken', photoId, phone: PHONE, acceptingAuthority: AUTHORITY }
        const asked = asks('applications', n, 'submitApplication', {
          ...said,
          collection: { way: 'window' },
          channel: 'h5',
        })
        return { ...asked, token }
      },
    },
  ]
}
