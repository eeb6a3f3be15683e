import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import { tasks } from '../../records/task'
import { describeOnStores } from '../../testing/onStores'
import { patient } from '../../testing/patient'
import { AUTHORITY } from '../../testing/world'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { faultyStore, type Fault } from '../../testing/faultyStore'
import { aCarrierWorld, type CarrierWorld } from '../../testing/carrierWorld'
import { applyFor } from '../demo/journey'
import { demoEms } from './demoEms'
import { emsPush, traceText } from './emsPush'
import { JOURNEYS, type Journey, type Manner } from './journeys'

const codes = (replies: readonly { readonly text: string }[]): readonly string[] => [
  ...new Set(replies.map(({ text }) => (JSON.parse(text) as { code: string }).code)),
]
const statuses = (replies: readonly { readonly status: number }[]): readonly number[] => [
  ...new Set(replies.map(({ status }) => status)),
]
const count = (items: readonly { readonly kind: string }[] | undefined, kind: string): number =>
  (items ?? []).filter((item) => item.kind === kind).length

describeOnStores('mail, by what the carrier pushes over HTTP', (makeStore) => {
  let mail: CarrierWorld
  beforeAll(async () => {
    mail = await aCarrierWorld(await makeStore())
  })
  afterAll(() => mail.close())

  const tasksOf = async (caseId: string) => {
    const query = { index: 'office', equals: { office: AUTHORITY }, limit: 1000 }
    const { items } = await mail.world.deps.store.table(tasks).find(query)
    return items.filter((task) => task.caseId === caseId)
  }

  it('a card goes home and is signed for, by pushes alone', async () => {
    const { citizen, caseId, number } = await mail.sent('damaged')
    expect(codes(await mail.tell(number, 'delivered'))).toEqual(['00000'])
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view).toMatchObject({ state: 'delivered', oldCard: 'open', fee: { paidOn: '2026-11-26' } })
    expect(view.consignment?.events?.map(({ kind }) => kind)).toEqual([
      'accepted',
      'inTransit',
      'inTransit',
      'inTransit',
      'inTransit',
      'outForDelivery',
      'signed',
    ])
    const { by } = (await mail.record(caseId)).history.at(-1) ?? {}
    expect(by).toEqual({ account: 'carrier:EMS', role: 'carrier', office: 'province' })
    expect((await mail.world.deps.registry.findByKey(citizen.key))?.card).toMatchObject({ cardId: caseId })
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.filter((message) => message.caseId === caseId && message.code === 'delivered')).toHaveLength(1)
    expect(await tasksOf(caseId)).toEqual([])
  })

  it('nobody there twice: citizen and window are told at once, and the card is handed over there', async () => {
    const { citizen, caseId, number } = await mail.sent('lost')
    await mail.tell(number, 'nobodyThere')
    const view = await citizen.get('applications', 'getMyCase', { caseId })
    expect(view).toMatchObject({ state: 'dispatched', consignment: { to: 'window', failed: true } })
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.filter((message) => message.caseId === caseId && message.code === 'deliveryFailed')).toHaveLength(1)
    expect(await tasksOf(caseId)).toMatchObject([
      {
        kind: 'mailFailed',
        status: 'open',
        office: AUTHORITY,
        consignment: { carrier: 'EMS', number, reason: 'other' },
      },
    ])
    await mail.world.walk(citizen, caseId, ['receive', 'handOver'])
    expect((await citizen.get('applications', 'getMyCase', { caseId })).state).toBe('collected')
  })

  it('the carrier’s desk says it was not delivered: the window is told just so, with the reason', async () => {
    const { caseId, number } = await mail.sent('lost')
    const { carrier } = await mail.world.desks()
    const { version } = await carrier.get('casework', 'openCase', { caseId })
    await carrier.get('casework', 'fail', { caseId, version, reason: 'addressNotFound' })
    await mail.tell(number, 'nobodyThere')
    expect((await tasksOf(caseId)).map(({ consignment }) => consignment)).toEqual([
      { carrier: 'EMS', number, reason: 'addressNotFound' },
    ])
  })

  it('a parcel to a window: what is told is noted, the window receives', async () => {
    const { citizen, caseId, number } = await mail.sent('lost', 'window')
    await mail.tell(number, 'delivered')
    const record = await mail.record(caseId)
    expect([record.state, record.consignment?.events?.length]).toEqual(['dispatched', 7])
    await mail.world.walk(citizen, caseId, ['receive'])
    expect((await mail.record(caseId)).state).toBe('ready')
  })

  it.each<[Manner, Journey, readonly number[], string, number]>([
    ['well', 'secondTry', [200], 'delivered', 6],
    ['duplicated', 'delivered', [200], 'delivered', 7],
    ['reordered', 'delivered', [200], 'delivered', 7],
    ['late', 'delivered', [200], 'delivered', 7],
    ['slow', 'delivered', [200], 'delivered', 7],
    ['well', 'strange', [200], 'dispatched', 3],
    ['well', 'returned', [200], 'dispatched', 4],
    ['unknownNumber', 'delivered', [200], 'dispatched', 0],
    ['wrongKey', 'delivered', [401], 'dispatched', 0],
    ['truncated', 'delivered', [401], 'dispatched', 0],
    ['stale', 'delivered', [401], 'dispatched', 0],
    ['huge', 'delivered', [413], 'dispatched', 0],
  ])('a carrier that pushes %s, %s: %j, then %s with %i events', async (manner, way, status, state, events) => {
    const { caseId, number } = await mail.sent('lost')
    const before = mail.log.length
    const replies = await mail.tell(number, way, manner)
    expect(statuses(replies)).toEqual(status)
    if (status[0] === 200) expect(codes(replies)).toEqual(['00000'])
    if (status[0] === 401) expect(replies.map(({ text }) => text).join('')).toBe('')
    const record = await mail.record(caseId)
    expect([record.state, record.consignment?.events?.length ?? 0]).toEqual([state, events])
    expect(count(record.history, 'delivered')).toBe(state === 'delivered' ? 1 : 0)
    expect(JSON.stringify([record, mail.log.slice(before)])).not.toMatch(/recipient|postman/)
    expect(JSON.stringify(mail.log.slice(before))).not.toContain(number)
  })

  it('all of a way told again later, as it was, is taken and changes nothing', async () => {
    const { caseId, number } = await mail.sent('lost')
    await mail.tell(number, 'delivered')
    const before = await mail.record(caseId)
    expect(codes(await mail.tell(number, 'delivered', 'duplicated'))).toEqual(['00000'])
    expect(await mail.record(caseId)).toEqual(before)
  })

  it('a signature told twenty times at once, with the carrier’s desk pressing too, is one', async () => {
    const { citizen, caseId, number } = await mail.sent('lost')
    const { carrier } = await mail.world.desks()
    const { version } = await carrier.get('casework', 'openCase', { caseId })
    const now = mail.world.clock.now()
    const told = Array.from({ length: 20 }, (_, n) => {
      const trace = { number, opCode: '704', at: instant(now - (n % 4) * 1_000) }
      return mail.send(emsPush(traceText(trace), demoEms, { serialNo: `R${n}`, sentAt: now }))
    })
    const pressed = patient(carrier).ask('casework', 'sign', { caseId, version })
    const [desk, replies] = [await pressed, await Promise.all(told)]
    const record = await mail.record(caseId)
    expect(record.state).toBe('delivered')
    expect(count(record.history, 'delivered')).toBe(1)
    expect(new Set(record.consignment?.events?.map(({ id }) => id)).size).toBe(record.consignment?.events?.length)
    const again = await Promise.all(
      replies.map(async ({ text }, n) => {
        if ((JSON.parse(text) as { code: string }).code === '00000') return text
        const trace = { number, opCode: '704', at: instant(now - (n % 4) * 1_000) }
        return (await mail.send(emsPush(traceText(trace), demoEms, { serialNo: `R${n}`, sentAt: now }))).text
      }),
    )
    expect(codes(again.map((text) => ({ text })))).toEqual(['00000'])
    expect((await mail.record(caseId)).consignment?.events).toHaveLength(4)
    expect(desk.ok || ['state', 'conflict', 'notFound'].includes(desk.error.kind)).toBe(true)
    const { items } = await citizen.get('applications', 'listMessages', {})
    expect(items.filter((message) => message.caseId === caseId && message.code === 'delivered')).toHaveLength(1)
  })

  it('signed for after the window was told to wait: a person looks at it, once', async () => {
    const { caseId, number } = await mail.sent('lost')
    await mail.tell(number, 'nobodyThere')
    mail.world.clock.pass(60_000)
    await mail.tell(number, 'delivered')
    await mail.tell(number, 'delivered')
    expect((await tasksOf(caseId)).map(({ consignment }) => consignment?.reason).sort()).toEqual([
      'other',
      'signedAfterFailed',
    ])
    expect((await mail.record(caseId)).state).toBe('dispatched')
  })

  it('a number on another case is refused at dispatch', async () => {
    const first = await mail.sent('lost')
    const second = await mail.world.asCitizen()
    const { production } = await mail.world.desks()
    const applying = { reason: 'lost' as const, phone: '15400000002', acceptingAuthority: AUTHORITY }
    const { caseId } = await applyFor(second, applying)
    await mail.world.walk(second, caseId, ['pass', 'issue', 'produce'])
    const { version } = await production.get('casework', 'openCase', { caseId })
    const parcel = { carrier: 'EMS' as const, number: first.number }
    expect(await production.ask('casework', 'dispatch', { caseId, version, ...parcel })).toMatchObject({
      ok: false,
      error: { kind: 'refused', code: 'consignmentNumberUsed', clause: 'GZ-8' },
    })
    mail.world.clock.pass(366 * 86_400_000)
    expect((await production.ask('casework', 'dispatch', { caseId, version, ...parcel })).ok).toBe(true)
    await mail.tell(first.number, 'delivered')
    expect((await mail.record(first.caseId)).state).toBe('dispatched')
    expect((await mail.record(caseId)).consignment?.events).toHaveLength(JOURNEYS.delivered.length)
  })
})

describe('the store goes down in the middle of a push', () => {
  it.each<Fault>(['beforeWriting', 'afterWriting'])(
    '%s: it is asked for again, and what was stored stays once',
    async (fault) => {
      const folder = mkdtempSync(join(tmpdir(), 'mail-'))
      const store = faultyStore(openSqliteStore({ file: join(folder, 'store.db') }))
      const mail = await aCarrierWorld(store)
      const [a, b] = [await mail.sent('lost'), await mail.sent('lost')]
      const at = mail.world.clock.now()
      const traces = [a, b].map(({ number }) => traceText({ number, opCode: '704', at }))
      const body = emsPush(`[${traces.join()}]`, demoEms, { serialNo: 'A1', sentAt: at })
      store.failNext('applications', fault)
      expect(codes([await mail.send(body)])).toEqual(['S00001'])
      expect(mail.log.at(-1)).toMatchObject({
        function: 'carrierEvents',
        outcome: 'unavailable',
        code: 'storeUnavailable',
      })
      // The other parcel of the same push did not wait for it.
      expect((await mail.record(b.caseId)).state).toBe('delivered')
      expect(codes([await mail.send(body)])).toEqual(['00000'])
      for (const { caseId } of [a, b]) expect(count((await mail.record(caseId)).history, 'delivered')).toBe(1)
      await mail.close()
      rmSync(folder, { recursive: true, force: true })
    },
  )
})

describe('the door of the webhook', () => {
  let mail: CarrierWorld
  beforeAll(async () => {
    mail = await aCarrierWorld()
  })
  afterAll(() => mail.close())
  const post = (headers: Record<string, string>, body = '{}', method = 'POST') =>
    fetch(`${mail.address}/carrier/ems`, { method, headers, ...(method === 'POST' && { body }) })

  it.each<[string, Record<string, string>, number]>([
    ['a page of this very address', { origin: 'self', 'content-type': 'application/json' }, 403],
    ['a foreign page', { origin: 'http://evil.test', 'content-type': 'application/x-www-form-urlencoded' }, 403],
    ['somebody through a tunnel', { 'x-forwarded-for': '1.2.3.4' }, 403],
    ['somebody without the key', { 'content-type': 'application/json' }, 401],
    ['a form without the key', { 'content-type': 'application/x-www-form-urlencoded' }, 401],
    ['bytes of no type', { 'content-type': 'application/octet-stream' }, 401],
  ])('%s', async (_who, { origin, ...headers }, status) => {
    const answer = await post({
      ...headers,
      ...(origin !== undefined && { origin: origin === 'self' ? mail.address : origin }),
    })
    expect(answer.status).toBe(status)
    if (status === 401) expect(await answer.text()).toBe('')
  })

  it('opens to POST only', async () => {
    expect((await post({}, '', 'GET')).status).toBe(404)
  })
})
