import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asking } from '../local/demo/ask'
import { oldCards } from '../records/oldCard'
import { faultyStore } from '../testing/faultyStore'
import type { FaultyStore } from '../testing/faultyStore'
import { describeOnStores } from '../testing/onStores'
import { patient } from '../testing/patient'
import { anOfficer, casesAt, handOverAs } from '../testing/safe'
import { chinaTime } from '../testing/settableClock'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { aWorld, AUTHORITY, newRequestId, OTHER_AUTHORITY } from '../testing/world'
import type { World } from '../testing/world'

const MINUTE = 60_000
const NINE = chinaTime('2026-11-26', '09:00')

describeOnStores('old cards and their destruction', (makeStore) => {
  let world: World
  let folder: string
  let store: FaultyStore
  let officer: Asking
  let second: Asking
  let supervisor: Asking

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'oldCards-'))
    const real = await makeStore()
    store = faultyStore(real ?? openSqliteStore({ file: join(folder, 'store.db') }))
    world = await aWorld({ start: NINE, store })
    officer = await world.asStaff('windowOfficer')
    second = await world.asStaff('windowOfficer')
    supervisor = await world.asStaff('supervisor')
  })
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** So many old cards in the box, oldest last, as the register lists them. */
  const taken = async (count: number): Promise<readonly string[]> => {
    const cases = await casesAt(world, 'ready', count)
    const ids: string[] = []
    for (const caseId of cases) {
      world.clock.pass(MINUTE)
      await handOverAs(world, anOfficer('0900'), caseId)
      const { items } = await world.deps.store.table(oldCards).find({
        index: 'office',
        equals: { office: AUTHORITY, status: 'held' },
        order: 'desc',
        limit: 1,
      })
      ids.push(items[0]?._id ?? '')
    }
    return ids
  }
  const list = async (status: 'held' | 'inBatch' | 'destroyed' | 'givenBack', ids: readonly string[]) =>
    (await officer.get('window', 'listOldCards', { status })).items
      .map(({ oldCardId }) => oldCardId)
      .filter((id) => ids.includes(id))
  const statuses = async (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await world.deps.store.table(oldCards).get(id))?.status))
  const make = (oldCardIds: readonly string[], who = officer) =>
    who.get('window', 'makeDestruction', { oldCardIds: [...oldCardIds] })
  const undoLast = async (oldCardId: string) => {
    const card = await world.deps.store.table(oldCards).get(oldCardId)
    return supervisor.get('window', 'undoHandOver', {
      caseId: card?.caseId ?? '',
      handoverAt: card?.takenAt ?? 0,
      reason: 'wrongPerson',
      note: 'brought back',
    })
  }

  it('a batch with two signatures: from the box, to the batch, to nothing', async () => {
    const ids = await taken(4)
    const [left = '', ...batch] = ids
    expect(await list('held', ids)).toEqual([...ids].reverse())
    const made = await make(batch)
    expect(made).toMatchObject({ madeAt: world.clock.now(), maySign: false })
    expect(made.name).toMatch(/^20261126-\d+$/)
    expect(made.cards.map(({ oldCardId }) => oldCardId)).toEqual([...batch].sort())
    expect(await statuses(ids)).toEqual(['held', 'inBatch', 'inBatch', 'inBatch'])

    const { destructionId, version } = made
    const sign = (who: Asking, seen = version) => who.ask('window', 'signDestruction', { destructionId, version: seen })
    expect(await sign(officer)).toMatchObject({
      error: { kind: 'refused', code: 'secondPerson', clause: 'OFFICE-OLD-CARDS' },
    })
    const [listed] = (await second.get('window', 'listDestructions', {})).items
    expect(listed).toMatchObject({ destructionId, maySign: true })
    world.clock.pass(MINUTE)
    expect(await sign(second, version - 1)).toMatchObject({ error: { code: 'changedMeanwhile' } })
    const signed = await sign(second)
    expect(signed).toMatchObject({ value: { signedAt: world.clock.now(), maySign: false } })
    expect(await statuses(ids)).toEqual(['held', 'destroyed', 'destroyed', 'destroyed'])
    expect(await sign(second)).toEqual(signed)
    expect(await sign(supervisor)).toMatchObject({ error: { code: 'changedMeanwhile' } })
    expect(await list('held', ids)).toEqual([left])
  })

  it('a card that is not in the box is named, and nothing is taken', async () => {
    const ids = await taken(3)
    const [first = '', ...rest] = ids
    await make([first])
    for (const oldCardId of [first, 'nothing.7'])
      expect(await second.ask('window', 'makeDestruction', { oldCardIds: [...rest, oldCardId] })).toMatchObject({
        error: { kind: 'refused', code: 'cardNotHeld', clause: 'OFFICE-OLD-CARDS', facts: { oldCardId } },
      })
    expect(await statuses(rest)).toEqual(['held', 'held'])
    const elsewhere = await world.asStaff('supervisor', { authority: OTHER_AUTHORITY })
    const theirs = await elsewhere.ask('window', 'makeDestruction', { oldCardIds: rest })
    expect(theirs).toMatchObject({ error: { code: 'cardNotHeld' } })
    if (!theirs.ok) expect(theirs.error.facts).not.toHaveProperty('caseNo')
    const { items } = await officer.get('window', 'listDestructions', {})
    const { destructionId = '', version = 0 } = items[0] ?? {}
    expect(await elsewhere.ask('window', 'signDestruction', { destructionId, version })).toMatchObject({
      error: { kind: 'notFound' },
    })
    expect((await elsewhere.get('window', 'listDestructions', {})).items).toEqual([])
    expect((await elsewhere.get('window', 'listOldCards', { status: 'held' })).items).toEqual([])
  })

  it.each([
    ['destructions', 'beforeWriting'],
    ['destructions', 'afterWriting'],
    ['oldCards', 'beforeWriting'],
    ['oldCards', 'afterWriting'],
  ] as const)('the store goes down in the middle (%s, %s): the same request again finishes', async (where, fault) => {
    const ids = await taken(3)
    const requestId = newRequestId(world)
    const ask = () => officer.ask('window', 'makeDestruction', { oldCardIds: [...ids] }, requestId)
    store.failNext(where, fault)
    expect(await ask()).toMatchObject({ error: { kind: 'unavailable' } })
    const made = await ask()
    expect(made).toMatchObject({ ok: true, value: { cards: { length: 3 } } })
    expect(await ask()).toEqual(made)
    expect(await statuses(ids)).toEqual(['inBatch', 'inBatch', 'inBatch'])
    expect(await officer.ask('window', 'makeDestruction', { oldCardIds: ids.slice(1) }, requestId)).toMatchObject({
      error: { kind: 'conflict', code: 'requestReused' },
    })
    if (!made.ok) return
    const { destructionId, version } = made.value
    store.failNext(where, fault)
    const sign = () => second.ask('window', 'signDestruction', { destructionId, version })
    expect(await sign()).toMatchObject({ error: { kind: 'unavailable' } })
    expect(await sign()).toMatchObject({ ok: true, value: { signedAt: world.clock.now() } })
    expect(await statuses(ids)).toEqual(['destroyed', 'destroyed', 'destroyed'])
  })

  it('nobody asks again: whoever looks next finds no card in limbo', async () => {
    const ids = await taken(3)
    const said = { oldCardIds: [...ids] }
    store.failNext('oldCards', 'afterWriting')
    expect((await officer.ask('window', 'makeDestruction', said)).ok).toBe(false)
    const [claimed = ''] = await list('held', ids).then((held) => ids.filter((id) => !held.includes(id)))
    expect(await second.ask('window', 'makeDestruction', { oldCardIds: [claimed] })).toMatchObject({
      error: { code: 'cardNotHeld' },
    })
    const [batch] = (await second.get('window', 'listDestructions', {})).items
    expect(batch?.cards).toHaveLength(3)
    expect(await statuses(ids)).toEqual(['inBatch', 'inBatch', 'inBatch'])

    store.failNext('oldCards', 'beforeWriting')
    const { destructionId = '', version = 0 } = batch ?? {}
    expect((await second.ask('window', 'signDestruction', { destructionId, version })).ok).toBe(false)
    expect(await list('inBatch', ids)).toEqual([])
    expect(await statuses(ids)).toEqual(['destroyed', 'destroyed', 'destroyed'])
  })

  it('a batch begun first that finds a card gone is given up whole, and says which', async () => {
    const ids = [...(await taken(3))].sort()
    const [first = '', other = '', last = ''] = ids
    const requestId = newRequestId(world)
    const ask = () => officer.ask('window', 'makeDestruction', { oldCardIds: ids }, requestId)
    // Written, and the line goes down before it took a card.
    store.failNext('destructions', 'afterWriting')
    expect((await ask()).ok).toBe(false)
    const { destructionId } = await make([last], second)
    const givenUp = await ask()
    expect(givenUp).toMatchObject({ error: { code: 'cardNotHeld', facts: { oldCardId: last } } })
    expect(await statuses(ids)).toEqual(['held', 'held', 'inBatch'])
    expect(await world.deps.store.table(oldCards).get(last)).toMatchObject({ destructionId })
    expect(await ask()).toMatchObject({ error: { code: 'cardNotHeld', facts: { oldCardId: last } } })
    expect((await make([first, other])).cards).toHaveLength(2)
  })

  it('a hand-over taken back takes its old card out of a batch that has one signature', async () => {
    const ids = await taken(3)
    const [back = '', ...rest] = ids
    const { destructionId, version } = await make(ids)
    await undoLast(back)
    expect(await statuses(ids)).toEqual(['givenBack', 'inBatch', 'inBatch'])
    const sign = (seen: number) => second.ask('window', 'signDestruction', { destructionId, version: seen })
    expect(await sign(version)).toMatchObject({ error: { kind: 'conflict', code: 'changedMeanwhile' } })
    const [now] = (await second.get('window', 'listDestructions', {})).items
    expect(now?.cards.map(({ oldCardId }) => oldCardId)).toEqual([...rest].sort())
    expect((await sign(now?.version ?? 0)).ok).toBe(true)
    expect(await statuses(ids)).toEqual(['givenBack', 'destroyed', 'destroyed'])
  })

  it('a destroyed card can not be given back: the register and the ledger say so', async () => {
    const ids = await taken(1)
    const { destructionId, version } = await make(ids)
    await second.get('window', 'signDestruction', { destructionId, version })
    world.clock.pass(MINUTE)
    await undoLast(ids[0] ?? '')
    expect(await statuses(ids)).toEqual(['destroyed'])
    const { items } = await supervisor.get('window', 'listLedger', {})
    expect(items[0]).toMatchObject({ movement: 'handOverUndone', oldCard: 'notApplicable' })
  })

  it('a batch whose only card is given back comes to nothing', async () => {
    const ids = await taken(1)
    const { destructionId, version } = await make(ids)
    await undoLast(ids[0] ?? '')
    expect(await statuses(ids)).toEqual(['givenBack'])
    expect(await second.ask('window', 'signDestruction', { destructionId, version })).toMatchObject({
      error: { kind: 'notFound' },
    })
    const { items } = await officer.get('window', 'listDestructions', {})
    expect(items.map((batch) => batch.destructionId)).not.toContain(destructionId)
  })

  it('50 batches at once of overlapping cards: no card in two, none in limbo, and some get theirs', async () => {
    const ids = await taken(12)
    const wishes = Array.from({ length: 50 }, (_, at) =>
      [0, 1, 2, 3].map((step) => ids[(at * 5 + step * 3) % 12] ?? ''),
    )
    const who = [officer, second, supervisor].map(patient)
    const replies = await Promise.all(
      wishes.map((oldCardIds, at) =>
        (who[at % who.length] ?? officer).ask('window', 'makeDestruction', { oldCardIds }),
      ),
    )
    const made = replies.flatMap((reply) => (reply.ok ? [reply.value] : []))
    expect(made.length).toBeGreaterThan(0)
    const inBatches = made.flatMap(({ cards }) => cards.map(({ oldCardId }) => oldCardId))
    expect(new Set(inBatches).size).toBe(inBatches.length)
    expect(new Set(made.map(({ name }) => name)).size).toBe(made.length)
    for (const reply of replies)
      if (!reply.ok) {
        expect(reply.error.code).toBe('cardNotHeld')
        expect(ids).toContain(reply.error.facts?.['oldCardId'])
      }
    const status = await statuses(ids)
    ids.forEach((id, at) => expect(status[at]).toBe(inBatches.includes(id) ? 'inBatch' : 'held'))
    for (const { destructionId, cards } of made)
      for (const { oldCardId } of cards)
        expect(await world.deps.store.table(oldCards).get(oldCardId)).toMatchObject({ destructionId })
    // What is left can be taken by the next one.
    const left = ids.filter((id) => !inBatches.includes(id))
    if (left.length > 0) expect((await make(left)).cards).toHaveLength(left.length)
  })

  it('two sign at once: one is the second, the other is told', async () => {
    const ids = await taken(2)
    const said = (({ destructionId, version }) => ({ destructionId, version }))(await make(ids))
    const replies = await Promise.all(
      [second, supervisor, second, supervisor].map((who) => patient(who).ask('window', 'signDestruction', said)),
    )
    const signers = new Set(replies.flatMap((reply) => (reply.ok ? [reply.value.signedBy] : [])))
    expect(signers.size).toBe(1)
    expect(await statuses(ids)).toEqual(['destroyed', 'destroyed'])
  })
})
