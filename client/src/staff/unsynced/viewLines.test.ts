import { CONFLICTS } from '@resident-card/shared'
import { sayIn } from '../../text/say'
import words from '../../text/staff/offline.en'
import type { QueueLine } from '../offline/ground/deskState'
import { viewLines } from './viewLines'

const t = words.queue
/** 14 December 2026, 10:40 in China. */
const at = Date.UTC(2026, 11, 14, 2, 40)
const line = (seq: number, more: Partial<QueueLine> = {}): QueueLine => ({
  entryId: String(seq).padStart(26, '0'),
  seq,
  caseNo: `20261119-3MX9-${seq}`,
  at,
  state: 'unconfirmed',
  ...more,
})
const view = (...lines: readonly QueueLine[]) => viewLines(lines, '2026-12-14', t, sayIn('en'))

describe('hand-overs that wait to be sent', () => {
  it('stand in the order they were made, whatever order they come in', () => {
    expect(view(line(3), line(1), line(2)).map(({ no }) => no)).toEqual(['No. 1', 'No. 2', 'No. 3'])
  })

  it.each([
    [line(1), { kind: 'offline', word: 'Unconfirmed' }, 'Sent once online', false],
    [
      line(1, { state: 'confirmed', syncedAt: at + 60_000 }),
      { kind: 'ok', word: 'Confirmed' },
      'Confirmed 10:41',
      false,
    ],
    [
      line(1, { state: 'conflict', reason: 'handedOverElsewhere' }),
      { kind: 'late', word: 'To be checked' },
      'Handed over elsewhere already',
      true,
    ],
  ] as const)('%# say by shape and word what became of them', (one, pill, what, bad) => {
    expect(view(one)).toEqual([expect.objectContaining({ pill, what, bad, at: 'today 10:40' })])
  })

  it.each([...CONFLICTS, 'tooLarge' as const])('a conflict of kind %s has words of its own', (reason) => {
    expect(view(line(1, { state: 'conflict', reason }))[0]?.what).toBe(t.reasons[reason])
    expect(new Set(Object.values(t.reasons)).size).toBe(CONFLICTS.length + 1)
  })
})
