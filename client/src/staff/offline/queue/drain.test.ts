import type { CallError, SyncResult } from '@resident-card/shared'
import fc from 'fast-check'
import { drain, nextBatch } from './drain'
import { HandOverQueue, type WaitingEntry } from './handOverQueue'
import { Disk, START } from '../ground/testing/disk'

type Ask = Parameters<typeof drain>[0]['ask']
const outage: { readonly ok: false; readonly error: CallError } = {
  ok: false,
  error: { kind: 'unavailable', code: 'offline', traceId: '' },
}
const idOf = (at: number): string => String(at).padStart(26, '0')
const aQueue = async (entries: number, device = 'd'.repeat(26)) => {
  const disk = new Disk()
  const queue = new HandOverQueue({ texts: disk })
  for (let at = 1; at <= entries; at += 1)
    await queue.add({
      entryId: idOf(at),
      deviceId: device,
      seq: at,
      caseNo: `c${at}`,
      at: START + at,
      sealed: { kid: 'k', box: `box${at}` },
    })
  return { disk, queue }
}
const confirm = (ids: readonly string[]): SyncResult[] =>
  ids.map((entryId) => ({ entryId, outcome: 'confirmed' as const }))
const run = (queue: HandOverQueue, ask: Ask) => drain({ ask, queue, changed: () => undefined, heard: () => undefined })

describe('what one call carries', () => {
  const waiting = (sizes: readonly number[], devices: readonly string[] = []): WaitingEntry[] =>
    sizes.map((size, at) => ({
      entryId: idOf(at),
      deviceId: devices[at] ?? 'a',
      kid: 'k',
      box: 'x'.repeat(size),
    }))

  test.each([
    ['at most twenty', waiting(Array.from({ length: 30 }, () => 10)), 20],
    ['at most 80,000 characters', waiting([30_000, 30_000, 30_000]), 2],
    ['with what stands around them', waiting([40_000, 40_000]), 1],
    ['one, however large', waiting([2_000_000, 10]), 1],
    ['of one device', waiting([1, 1, 1], ['a', 'a', 'b']), 2],
    ['nothing of nothing', [], 0],
  ])('%s', (_, entries, count) => {
    expect(nextBatch(entries)).toEqual(entries.slice(0, count))
  })
})

describe('sending the queue', () => {
  test('200 hand-overs go out in order, each once, and are confirmed', async () => {
    const { queue } = await aQueue(200)
    const sent: string[] = []
    const drained = await run(queue, async ({ entries }) => {
      sent.push(...entries.map(({ entryId }) => entryId))
      return { ok: true, value: { now: START, results: confirm(entries.map(({ entryId }) => entryId)) } }
    })
    expect(drained).toBe('done')
    expect(sent).toEqual(Array.from({ length: 200 }, (_, at) => idOf(at + 1)))
    expect(queue.lines.every(({ state }) => state === 'confirmed')).toBe(true)
  })

  test('a conflict stays as a line with its task, and stops nothing behind it', async () => {
    const { queue } = await aQueue(3)
    await run(queue, async ({ entries }) => ({
      ok: true,
      value: {
        now: START,
        results: entries.map(({ entryId }) =>
          entryId === idOf(2)
            ? { entryId, outcome: 'conflict', reason: 'handedOverElsewhere', taskId: 't' }
            : { entryId, outcome: 'confirmed' },
        ),
      },
    }))
    expect(queue.lines).toMatchObject([
      { state: 'confirmed' },
      { state: 'conflict', reason: 'handedOverElsewhere', taskId: 't' },
      { state: 'confirmed' },
    ])
    await queue.drop(({ taskId }) => taskId === 't')
    expect(queue.lines.map(({ seq }) => seq)).toEqual([1, 3])
  })

  test('one that the server cannot even read goes aside with its box, the others go on', async () => {
    const { queue, disk } = await aQueue(5)
    const drained = await run(queue, async ({ entries }) => {
      const ids = entries.map(({ entryId }) => entryId)
      if (ids.includes(idOf(3))) return { ok: false, error: { kind: 'invalid', code: 'invalid', traceId: 't' } }
      return { ok: true, value: { now: START, results: confirm(ids) } }
    })
    expect(drained).toBe('done')
    expect(queue.lines.map(({ state }) => state)).toEqual([
      'confirmed',
      'confirmed',
      'conflict',
      'confirmed',
      'confirmed',
    ])
    expect(disk.content.get(`queue-${idOf(3)}`)).toContain('box3')
    await queue.drop(() => true)
    expect(queue.lines.map(({ seq }) => seq)).toEqual([3])
  })

  test('too much at once is halved, too large alone goes aside with its box and says so: nothing is lost, nothing waits behind it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 5_000, max: 100_000 }),
        async (sizes, carries) => {
          const { queue, disk } = await aQueue(0)
          for (const [at, size] of sizes.entries())
            await queue.add({
              entryId: idOf(at + 1),
              deviceId: 'd'.repeat(26),
              seq: at + 1,
              caseNo: `c${at}`,
              at: START + at,
              sealed: { kid: 'k', box: 'x'.repeat(size) },
            })
          const calls = { number: 0 }
          const drained = await run(queue, async (asked) => {
            calls.number += 1
            if (JSON.stringify(asked).length > carries)
              return { ok: false, error: { kind: 'invalid', code: 'tooLarge', traceId: '' } }
            return { ok: true, value: { now: START, results: confirm(asked.entries.map(({ entryId }) => entryId)) } }
          })
          expect(drained).toBe('done')
          expect(queue.lines.map(({ state }) => state).sort()).not.toContain('unconfirmed')
          for (const [at, size] of sizes.entries()) {
            const line = queue.lines.find(({ seq }) => seq === at + 1)
            const alone = JSON.stringify({
              deviceId: 'd'.repeat(26),
              entries: [{ entryId: idOf(at + 1), kid: 'k', box: 'x'.repeat(size) }],
            }).length
            const expected = alone > carries ? { state: 'conflict', reason: 'tooLarge' } : { state: 'confirmed' }
            expect(line).toMatchObject(expected)
            if (alone > carries) expect(disk.content.get(`queue-${idOf(at + 1)}`)?.length).toBeGreaterThan(size)
          }
          expect(calls.number).toBeLessThanOrEqual(6 * sizes.length)
        },
      ),
      { numRuns: 40 },
    ))

  test.each([
    ['no answer', outage],
    ['an answer to none of them', { ok: true as const, value: { now: START, results: confirm([idOf(9)]) } }],
    [
      'not allowed now',
      { ok: false as const, error: { kind: 'notFound' as const, code: 'notFound' as const, traceId: 't' } },
    ],
  ])('%s: all stay, it is tried later', async (_, reply) => {
    const { queue } = await aQueue(3)
    expect(await run(queue, async () => reply)).toBe('later')
    expect(queue.waiting).toHaveLength(3)
  })

  test('whatever fails on the way, and wherever the app is killed, nothing is lost and nothing is confirmed unsaid', async () => {
    const happening = fc.record({
      /** What the call does: answer all, answer some, lose the answer, or never arrive. */
      answered: fc.constantFrom('all', 'some', 'lost', 'never'),
      diskFails: fc.boolean(),
      killed: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 45 }),
        fc.array(happening, { maxLength: 12 }),
        async (count, course) => {
          const { disk, queue: first } = await aQueue(count)
          const server = new Set<string>()
          let queue = first
          for (const { answered, diskFails, killed } of course) {
            disk.full = diskFails
            await run(queue, async ({ entries }) => {
              if (answered === 'never') return outage
              const taken = entries.slice(0, answered === 'some' ? 1 : entries.length).map(({ entryId }) => entryId)
              taken.forEach((entryId) => server.add(entryId))
              return answered === 'lost' ? outage : { ok: true, value: { now: START, results: confirm(taken) } }
            }).catch(() => undefined)
            disk.full = false
            if (!killed) continue
            queue = new HandOverQueue({ texts: disk })
            await queue.load()
          }
          expect(queue.lines).toHaveLength(count)
          for (const { entryId, state } of queue.lines) if (state === 'confirmed') expect(server).toContain(entryId)
          expect(
            await run(queue, async ({ entries }) => ({
              ok: true,
              value: { now: START, results: confirm(entries.map(({ entryId }) => entryId)) },
            })),
          ).toBe('done')
          expect(queue.lines.every(({ state }) => state === 'confirmed')).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
