import type { Reply, ReplyOf } from '@resident-card/shared'
import { aTask } from '../testing/aTask'
import { openTasksOf, refreshOpenTasks } from './openTasks'

type Answer = Reply<ReplyOf<'window', 'listTasks'>>
let session: string | undefined = 'clerk'
let answer: Answer = { ok: true, value: { items: [] } }
jest.mock('../../api/session', () => ({ gatewaySession: () => session }))
jest.mock('../../api/window', () => ({ listTasks: () => Promise.resolve(answer) }))

const some = (count: number, next?: string): Answer => ({
  ok: true,
  value: { items: Array.from({ length: count }, () => aTask()), ...(next === undefined ? {} : { next }) },
})

describe('the count of open tasks in the navigation', () => {
  beforeEach(() => {
    session = 'clerk'
  })

  test('is that of the first page, and says when there are more', async () => {
    answer = some(3)
    await refreshOpenTasks()
    expect(openTasksOf()).toMatchObject({ count: 3, more: false })
    answer = some(20, 'cursor')
    await refreshOpenTasks()
    expect(openTasksOf()).toMatchObject({ count: 20, more: true })
  })

  test('without an answer stays what it was: what must be settled does not vanish with the network', async () => {
    answer = some(2)
    await refreshOpenTasks()
    answer = { ok: false, error: { kind: 'unavailable', code: 'offline', traceId: '' } }
    await refreshOpenTasks()
    expect(openTasksOf()).toMatchObject({ count: 2 })
  })

  test('is nobody else’s: who sits down next does not see it', async () => {
    answer = some(2)
    await refreshOpenTasks()
    session = 'somebody else'
    expect(openTasksOf()).toBeUndefined()
  })
})
