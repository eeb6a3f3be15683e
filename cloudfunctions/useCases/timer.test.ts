import { importCalendar } from '../reference/importCalendar'
import { applications } from '../records/application'
import { messages } from '../records/message'
import { PUBLISHED_CALENDAR } from '@resident-card/shared'
import type { Notifier } from '../ports/notifier'
import { applyFor } from '../local/demo/journey'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'

describe('the timer', () => {
  let world: World
  let citizen: Citizen
  let caseId: string
  beforeEach(async () => {
    world = await aWorld({ start: chinaTime('2026-11-26', '20:14') })
    citizen = await world.asCitizen()
  })
  afterEach(() => world.close())
  const run = () => world.asTimer().get('deadlines', 'run', {})
  const apply = async () => {
    caseId = (await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })).caseId
  }
  const stored = () => world.deps.store.table(applications).get(caseId)
  const card = async () => (await world.deps.registry.findByKey(citizen.key))?.card

  it('no person can run it', async () => {
    expect(await citizen.ask('deadlines', 'run', {})).toMatchObject({ error: { kind: 'notFound' } })
  })

  it('what could not be delivered at once is delivered later, once', async () => {
    const registry = world.deps.registry as { reportLost: typeof world.deps.registry.reportLost }
    const real = registry.reportLost
    registry.reportLost = async () => {
      throw new Error('line down')
    }
    await apply()
    expect((await stored())?.outbox.map(({ kind }) => kind)).toEqual(['reportLost'])
    expect((await card())?.status).toBe('valid')
    expect((await run()).delivered).toBe(0)

    registry.reportLost = real
    expect(await run()).toMatchObject({ delivered: 1, more: false })
    expect((await card())?.status).toBe('lost')
    expect(await stored()).toMatchObject({ outbox: [], outboxWaiting: 0 })
    expect((await run()).delivered).toBe(0)
    expect((await citizen.get('applications', 'listMessages', {})).items).toHaveLength(1)
  })

  it('an outbox that was done but not taken out is done again to no effect, and not to the new card', async () => {
    await apply()
    const before = await stored()
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive', 'handOver'])
    const now = await stored()
    if (before === undefined || now === undefined) throw new Error('no case')
    const outbox = [
      {
        id: '0'.repeat(26),
        at: before.submittedAt,
        kind: 'reportLost' as const,
        code: 'reportLost' as const,
        facts: {},
      },
      {
        id: '1'.repeat(26),
        at: before.submittedAt,
        kind: 'recordNewCard' as const,
        code: 'recordNewCard' as const,
        facts: {},
      },
    ]
    await world.deps.store.table(applications).replace(caseId, now.version, { ...now, outbox, outboxWaiting: 1 })
    expect((await run()).delivered).toBe(2)
    expect(await card()).toMatchObject({ cardId: caseId, status: 'valid' })
  })

  it('a message that went out by one way and not by the other is in the inbox once', async () => {
    let fails = true
    const flaky: Notifier = {
      send: async () => {
        if (fails) throw new Error('line down')
        return 'notWanted'
      },
    }
    const notifiers = world.deps.notifiers as Notifier[]
    notifiers.push(flaky)
    await apply()
    expect((await stored())?.outboxWaiting).toBe(1)
    fails = false
    await run()
    expect((await stored())?.outboxWaiting).toBe(0)
    expect((await citizen.get('applications', 'listMessages', {})).items).toHaveLength(1)
  })

  it('outboxes that keep failing do not stand before the others', async () => {
    await apply()
    const stuck = await stored()
    if (stuck === undefined) throw new Error('no case')
    const waiting = {
      id: '3'.repeat(26),
      at: world.clock.now(),
      kind: 'notice' as const,
      code: 'issued' as const,
      facts: {},
    }
    const copy = (at: number) => ({
      ...stuck,
      _id: `${String(at).padStart(25, '0')}x`,
      openKey: `o${at}`,
      submitKey: `s${at}`,
      caseNo: `c${at}` as typeof stuck.caseNo,
      outbox: [
        { ...waiting, code: at < 120 ? ('refused' as const) : ('issued' as const), id: String(at).padStart(26, '0') },
      ],
      outboxWaiting: 1 as const,
    })
    await world.deps.store.table(applications).insertMany(Array.from({ length: 150 }, (_, at) => copy(at)))
    const notifiers = world.deps.notifiers as Notifier[]
    const [inbox] = notifiers
    notifiers[0] = {
      send: async (notice) => {
        if (notice.code === 'refused') throw new Error('line down')
        return inbox?.send(notice) ?? 'notWanted'
      },
    }
    expect(await run()).toMatchObject({ delivered: 30, more: false })
    expect(await run()).toMatchObject({ delivered: 0, more: false })
  })

  it('sending a message does not disturb the screen of a desk', async () => {
    await apply()
    const { acceptingOfficer } = await world.desks()
    const { version } = await acceptingOfficer.get('casework', 'openCase', { caseId })
    const record = await stored()
    if (record === undefined) throw new Error('no case')
    const waiting = {
      id: '2'.repeat(26),
      at: world.clock.now(),
      kind: 'notice' as const,
      code: 'issued' as const,
      facts: {},
    }
    await world.deps.store
      .table(applications)
      .replace(caseId, record.version, { ...record, outbox: [waiting], outboxWaiting: 1 })
    await run()
    expect((await acceptingOfficer.ask('casework', 'pass', { caseId, version })).ok).toBe(true)
  })

  it('a new calendar moves provisional dates, once, and the queue with them', async () => {
    await apply()
    const before = await stored()
    expect(before?.provisional).toBe(1)
    const law = before?.clocks.find(({ kind }) => kind === 'law')
    expect(law).toMatchObject({ dueOn: '2027-01-25', provisional: true })
    expect((await run()).recomputed).toBe(0)

    const next = { off: ['01-01', '01-25', '01-26'], work: [] }
    const years = { ...PUBLISHED_CALENDAR.years, '2027': next }
    await importCalendar(world.deps.store, { version: 'notice-2027', years })
    world.clock.pass(10 * 60_000)
    expect((await run()).recomputed).toBe(1)
    const after = await stored()
    expect(after?.clocks.find(({ kind }) => kind === 'law')).toMatchObject({
      dueOn: '2027-01-27',
      provisional: false,
      calendarVersion: 'notice-2027',
    })
    expect(after?.provisional).toBe(0)
    expect((await run()).recomputed).toBe(0)
    expect((await citizen.get('applications', 'getMyCase', { caseId })).version).toBe(1)
  })

  describe('a holder whose card lies ready is reminded', () => {
    const reminders = async () => {
      const equals = { account: (await stored())?.account ?? '' }
      const { items } = await world.deps.store.table(messages).find({ index: 'account', equals, limit: 50 })
      return items.filter(({ code }) => code === 'collectReminder')
    }
    const lieReady = async () => {
      await apply()
      await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    }
    const onTheDay = async (date: string) => {
      world.clock.set(chinaTime(date, '08:00'))
      await run()
      world.clock.pass(60 * 60_000)
      await run()
      return reminders()
    }

    it('10 and 3 working days before the last day, each once', async () => {
      await lieReady()
      expect((await stored())?.timerOn).toBe('2026-12-24')
      await run()
      expect(await onTheDay('2026-12-23')).toHaveLength(0)
      expect(await onTheDay('2026-12-24')).toMatchObject([{ facts: { dueOn: '2027-01-08' }, unread: 1 }])
      expect(await onTheDay('2026-12-25')).toHaveLength(1)
      expect((await stored())?.timerOn).toBe('2027-01-05')
      expect(await onTheDay('2027-01-05')).toHaveLength(2)
      expect((await stored())?.timerOn).toBe('9999-12-31')
      expect(await onTheDay('2027-01-09')).toHaveLength(2)
    })

    it('of two that were missed one is sent; past the last day none', async () => {
      await lieReady()
      expect(await onTheDay('2027-01-06')).toHaveLength(1)
      expect((await stored())?.timerOn).toBe('9999-12-31')
    })

    it('the law extended on a day of reminding reminds nobody twice', async () => {
      await lieReady()
      expect(await onTheDay('2026-12-24')).toHaveLength(1)
      const { countyReviewer } = await world.desks()
      const { version } = await countyReviewer.get('casework', 'openCase', { caseId })
      await countyReviewer.get('casework', 'extend', { caseId, version, note: 'the road is cut' })
      expect((await stored())?.timerOn).toBe('2027-01-05')
      await run()
      expect(await reminders()).toHaveLength(1)
    })

    it('not once it is collected; again where the hand-over was taken back', async () => {
      await lieReady()
      await world.walk(citizen, caseId, ['handOver'])
      expect((await stored())?.timerOn).toBe('9999-12-31')
      const { supervisor } = await world.desks()
      const handoverAt = (await stored())?.handover?.at ?? 0
      world.clock.set(chinaTime('2026-12-24', '15:00'))
      const said = { caseId, handoverAt, reason: 'wrongPerson' as const, note: 'given to a namesake' }
      await supervisor.get('window', 'undoHandOver', said)
      expect((await stored())?.timerOn).toBe('2027-01-05')
      expect(await onTheDay('2026-12-25')).toHaveLength(0)
      expect(await onTheDay('2027-01-05')).toHaveLength(1)
    })

    it('a new calendar moves the days with the last day', async () => {
      await lieReady()
      expect(await onTheDay('2026-12-24')).toHaveLength(1)
      expect((await stored())?.timerOn).toBe('2027-01-05')
      const next = { off: ['01-01', '01-04'], work: [] }
      await importCalendar(world.deps.store, {
        version: 'notice-2027',
        years: { ...PUBLISHED_CALENDAR.years, '2027': next },
      })
      world.clock.pass(10 * 60_000)
      await run()
      expect((await stored())?.clocks.find(({ kind }) => kind === 'collect')?.dueOn).toBe('2027-01-11')
      expect((await stored())?.timerOn).toBe('2027-01-06')
      expect(await reminders()).toHaveLength(1)
    })
  })
})
