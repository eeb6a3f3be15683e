import { instant, type OfflineVerdict, type OfflineVerdictCode, type VerdictView } from '@resident-card/shared'
import type { Scanned } from '../verdict/scanned'
import { takeScan } from './takeScan'

const here = (verdict: OfflineVerdictCode, caseId?: string): Scanned => ({
  source: 'offline',
  input: '1',
  verdict: {
    verdict,
    at: instant(1),
    unchecked: [],
    ...(caseId !== undefined && { case: { caseId, reason: 'lost' } as NonNullable<OfflineVerdict['case']> }),
  },
})
const there = (verdict: VerdictView['verdict'], caseId: string): Scanned => ({
  source: 'online',
  input: '1',
  verdict: { verdict, at: 1, case: { caseId } as NonNullable<VerdictView['case']> },
})

describe('a code scanned while the form of a case lies half filled in, its scan too old', () => {
  it.each([
    ['the same case, good: the form goes on', here('ready', 'a'), 'a', 'goOn'],
    ['the same case, the network is back', there('ready', 'a'), 'a', 'goOn'],
    ['a screenshot: to be scanned once more, nothing is lost', here('expired', 'a'), 'a', 'again'],
    ['a phone whose clock is ahead', here('notYetValid', 'a'), 'a', 'again'],
    ['not a code at all', here('malformed'), 'a', 'again'],
    ['the same case, handed over meanwhile: said so', here('handedOverHere', 'a'), 'a', 'anew'],
    ['a forged code: said so', here('forged'), 'a', 'anew'],
    ['somebody else’s code', here('ready', 'b'), 'a', 'anew'],
    ['no form was begun', here('expired', 'a'), undefined, 'anew'],
    ['no form was begun, the same case', here('ready', 'a'), undefined, 'anew'],
  ] as const)('%s', (_story, next, begun, taken) => {
    expect(takeScan(next, begun)).toBe(taken)
  })
})
