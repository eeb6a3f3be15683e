import type { Asking } from '../local/demo/ask'
import { describeOnStores } from '../testing/onStores'
import { patient } from '../testing/patient'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, OTHER_AUTHORITY } from '../testing/world'
import type { World } from '../testing/world'
import { openTask } from './tasks/openTask'

const NOTE = 'the holder came with both papers'

describeOnStores('what a person must look at', (makeStore) => {
  let world: World
  let officer: Asking
  let supervisor: Asking
  beforeAll(async () => {
    const store = await makeStore()
    world = await aWorld({ start: chinaTime('2026-11-26', '09:00'), ...(store !== undefined && { store }) })
    officer = await world.asStaff('windowOfficer')
    supervisor = await world.asStaff('supervisor')
  })
  afterAll(() => world.close())

  let opened = 0
  const open = async (kind: 'offlineConflict' | 'lookUpLocked' | 'mailFailed', office: string = AUTHORITY) => {
    opened += 1
    world.clock.pass(1000)
    const taskId = await openTask(world.deps, `thing ${opened}`, { kind, office, at: world.clock.now() })
    return { taskId, version: 1, outcome: 'seen' as const, note: NOTE }
  }
  const list = async (who: Asking, status: 'open' | 'closed') =>
    (await who.get('window', 'listTasks', { status })).items

  it.each([
    ['offlineConflict', 'windowOfficer', 'supervisorOnly'],
    ['lookUpLocked', 'windowOfficer', 'supervisorOnly'],
    ['mailFailed', 'windowOfficer', 'closed'],
    ['offlineConflict', 'supervisor', 'closed'],
    ['lookUpLocked', 'supervisor', 'closed'],
    ['mailFailed', 'supervisor', 'closed'],
  ] as const)('%s, settled by %s: %s', async (kind, role, answer) => {
    const who = role === 'supervisor' ? supervisor : officer
    const said = await open(kind)
    const seen = (await list(who, 'open')).find(({ taskId }) => taskId === said.taskId)
    expect(seen).toMatchObject({ kind, mayClose: answer === 'closed' })
    const reply = await who.ask('window', 'closeTask', said)
    if (answer !== 'closed') return expect(reply).toMatchObject({ error: { kind: 'refused', code: answer } })
    expect(reply).toMatchObject({
      value: { version: 2, closed: { at: world.clock.now(), outcome: 'seen', note: NOTE }, mayClose: false },
    })
    const [newest] = await list(who, 'closed')
    expect(newest).toMatchObject({ taskId: said.taskId, closed: { outcome: 'seen', note: NOTE } })
  })

  it('is settled once: a retry gets the same, somebody else is told that it changed', async () => {
    const said = await open('offlineConflict')
    const other = await world.asStaff('supervisor')
    const replies = await Promise.all([
      ...[1, 2, 3].map(() => patient(supervisor).ask('window', 'closeTask', said)),
      ...[1, 2, 3].map(() => patient(other).ask('window', 'closeTask', { ...said, outcome: 'reported' })),
    ])
    const won = replies.filter((reply) => reply.ok)
    expect(won.length).toBe(3)
    expect(new Set(won.map((reply) => JSON.stringify(reply))).size).toBe(1)
    for (const reply of replies)
      if (!reply.ok) expect(reply.error).toMatchObject({ kind: 'conflict', code: 'changedMeanwhile' })
    // Opened again by the same thing it stays settled.
    await openTask(world.deps, `thing ${opened}`, { kind: 'offlineConflict', office: AUTHORITY, at: world.clock.now() })
    expect((await list(supervisor, 'open')).map(({ taskId }) => taskId)).not.toContain(said.taskId)
  })

  it('words are needed and hold no number of a person; an old version is told', async () => {
    const said = await open('mailFailed')
    const ask = (changes: object) => supervisor.ask('window', 'closeTask', { ...said, ...changes })
    expect(await ask({ note: ' ' })).toMatchObject({ error: { fields: [{ field: 'note', code: 'required' }] } })
    expect(await ask({ note: 'call 138 0013 8000' })).toMatchObject({
      error: { fields: [{ field: 'note', code: 'personalNumber' }] },
    })
    expect(await ask({ version: 0 })).toMatchObject({ error: { code: 'changedMeanwhile' } })
    expect((await ask({})).ok).toBe(true)
  })

  it("another authority's and none at all are alike not found; lists end at the authority", async () => {
    const said = await open('offlineConflict', OTHER_AUTHORITY)
    for (const taskId of [said.taskId, '0'.repeat(26)])
      expect(await supervisor.ask('window', 'closeTask', { ...said, taskId })).toMatchObject({
        error: { kind: 'notFound', code: 'notFound' },
      })
    const elsewhere = await world.asStaff('supervisor', { authority: OTHER_AUTHORITY })
    expect((await list(elsewhere, 'open')).map(({ taskId }) => taskId)).toEqual([said.taskId])
    expect((await list(supervisor, 'open')).map(({ taskId }) => taskId)).not.toContain(said.taskId)
    const citizen = await world.asCitizen()
    expect(await citizen.ask('window', 'listTasks', { status: 'open' })).toMatchObject({
      error: { kind: 'notFound' },
    })
  })

  it('pages, newest first', async () => {
    for (let more = 0; more < 45; more += 1) await open('lookUpLocked')
    const times: number[] = []
    let after: string | undefined
    do {
      const said = { status: 'open' as const, ...(after !== undefined && { after }) }
      const page = await supervisor.get('window', 'listTasks', said)
      expect(page.items.length).toBeLessThanOrEqual(20)
      times.push(...page.items.map(({ at }) => at))
      after = page.next
    } while (after !== undefined)
    expect(times.length).toBeGreaterThanOrEqual(45)
    expect([...times].sort((a, b) => b - a)).toEqual(times)
  })
})
