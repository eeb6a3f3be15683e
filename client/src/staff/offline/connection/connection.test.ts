import type { Reply } from '@resident-card/shared'
import { Connection, type Ask } from './connection'

jest.useFakeTimers()
const outage = { ok: false as const, error: { kind: 'unavailable' as const, code: 'offline' as const, traceId: '' } }
const answer = { ok: true as const, value: 'answer' }

const aLine = () => {
  const line = { probed: 0, answers: false, told: [] as string[] }
  const connection = new Connection({
    wallNow: () => Date.now(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    newRequestId: () => 'made-here',
    probe: async () => {
      line.probed += 1
      return line.answers
    },
    changed: (state) => line.told.push(state),
  })
  return { line, connection }
}
const afterAnswers = (
  ...replies: readonly Reply<string>[]
): { ask: Ask<object, string>; ids: (string | undefined)[] } => {
  const ids: (string | undefined)[] = []
  const left = [...replies]
  return {
    ids,
    ask: async (_, { requestId }) => {
      ids.push(requestId)
      return left.shift() ?? outage
    },
  }
}

describe('whether the server answers', () => {
  test('one error is asked again under the same id, and nobody notices', async () => {
    const { connection, line } = aLine()
    const { ask, ids } = afterAnswers(outage, outage, answer)
    const call = connection.call(ask, {})
    await jest.advanceTimersByTimeAsync(1_000)
    expect(await call).toEqual(answer)
    expect(ids).toEqual(['made-here', 'made-here', 'made-here'])
    expect(line.told).toEqual([])
  })

  test('three errors in a row, and the device works offline', async () => {
    const { connection, line } = aLine()
    const { ask, ids } = afterAnswers()
    const call = connection.call(ask, {}, { requestId: 'mine' })
    await jest.advanceTimersByTimeAsync(1_000)
    expect(await call).toEqual(outage)
    expect(ids).toEqual(['mine', 'mine', 'mine'])
    expect(connection.state).toBe('offline')
    expect(line.told).toEqual(['offline'])
    connection.stop()
  })

  test('three seconds without an answer likewise; the answer that comes after all brings it back', async () => {
    const { connection } = aLine()
    let arrive: (reply: Reply<string>) => void = () => undefined
    const call = connection.call(() => new Promise<Reply<string>>((resolve) => (arrive = resolve)), {})
    await jest.advanceTimersByTimeAsync(2_999)
    expect(connection.state).toBe('online')
    await jest.advanceTimersByTimeAsync(1)
    expect(await call).toMatchObject({ error: { code: 'timeout' } })
    expect(connection.state).toBe('offline')
    arrive(answer)
    await jest.advanceTimersByTimeAsync(0)
    expect(connection.state).toBe('online')
  })

  test('what only the server can answer is taken late as well: a slow line is no dead one, and nothing is asked twice', async () => {
    const { connection, line } = aLine()
    const ids: (string | undefined)[] = []
    const slow: Ask<object, string> = (_, { requestId }) => {
      ids.push(requestId)
      return new Promise((resolve) => setTimeout(() => resolve(answer), 4_000))
    }
    for (const id of ['first', 'second']) {
      const call = connection.call(slow, {}, { requestId: id, patient: true })
      await jest.advanceTimersByTimeAsync(3_000)
      expect(connection.state).toBe('offline')
      await jest.advanceTimersByTimeAsync(1_000)
      expect(await call).toEqual(answer)
      expect(connection.state).toBe('online')
    }
    expect(ids).toEqual(['first', 'second'])
    expect(line.told).toEqual(['offline', 'online', 'offline', 'online'])
  })

  test('a refusal is an answer', async () => {
    const { connection } = aLine()
    const refused = {
      ok: false as const,
      error: { kind: 'state' as const, code: 'notInThisState' as const, traceId: 't' },
    }
    expect(await connection.call(async () => refused, {})).toEqual(refused)
    expect(connection.state).toBe('online')
  })

  test('offline nothing is asked, but it looks again by itself, less and less often, until there is an answer', async () => {
    const { connection, line } = aLine()
    connection.goOffline()
    const { ask, ids } = afterAnswers(answer)
    expect(await connection.call(ask, {})).toMatchObject({ error: { code: 'offline' } })
    expect(ids).toEqual([])
    await jest.advanceTimersByTimeAsync(60_000)
    const soon = line.probed
    expect(soon).toBeGreaterThan(3)
    await jest.advanceTimersByTimeAsync(600_000)
    expect(line.probed - soon).toBeLessThan(60)
    line.answers = true
    await jest.advanceTimersByTimeAsync(31_000)
    expect(connection.state).toBe('online')
    const after = line.probed
    await jest.advanceTimersByTimeAsync(120_000)
    expect(line.probed).toBe(after)
    expect(line.told).toEqual(['offline', 'online'])
  })

  test("the platform's word that the network is gone is looked into, not believed", async () => {
    const { connection, line } = aLine()
    line.answers = true
    connection.look()
    await jest.advanceTimersByTimeAsync(0)
    expect(connection.state).toBe('online')
    line.answers = false
    connection.look()
    await jest.advanceTimersByTimeAsync(10_000)
    expect(connection.state).toBe('offline')
    connection.stop()
  })
})
