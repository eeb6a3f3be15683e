import { instant, parseCitizenNumber, plainDate, sexOf } from '@resident-card/shared'
import type { CitizenNumber } from '@resident-card/shared'
import fc from 'fast-check'
import { StoreUnavailable } from '../../ports/store'
import { aWorld } from '../../testing/world'
import type { World } from '../../testing/world'
import { CARDS } from './tables'
import { placesOf } from './placesOf'
import { registerResidents } from './registerResidents'
import { makeResident } from './resident'
import type { HukouPlace } from './resident'

const TODAY = plainDate('2026-11-26')
const DAY = 86_400_000

describe('the synthetic population', () => {
  let world: World
  let places: readonly HukouPlace[]
  beforeAll(async () => {
    world = await aWorld()
    places = placesOf(await world.deps.reference.authorities())
  })
  afterAll(() => world.close())

  it('lives in all 88 counties of the reference data', () => {
    expect(places).toHaveLength(88)
  })

  it('is the same for the same seed, and another for another', () => {
    const people = (seed: string) => Array.from({ length: 20 }, (_, at) => makeResident(seed, at, places, TODAY))
    expect(people('a')).toEqual(people('a'))
    expect(people('a')).not.toEqual(people('b'))
  })

  it('has well-formed numbers of a series nobody was given, names that say "example", and cards of the past', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (index) => {
        const { facts, card, gender } = makeResident('p', index, places, TODAY)
        expect(parseCitizenNumber(facts.citizenNumber, TODAY)).toEqual({ ok: true, value: facts.citizenNumber })
        expect(sexOf(facts.citizenNumber as CitizenNumber)).toBe(gender)
        expect(Number(facts.citizenNumber.slice(14, 17))).toBeGreaterThanOrEqual(996)
        expect(facts.name.startsWith('\u793a\u4f8b\u00b7')).toBe(true)
        expect(facts.hukou.province).toBe('520000')
        expect(card !== undefined && card.issuedOn < TODAY).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('a thousand of them hardly share a number', () => {
    const numbers = Array.from({ length: 1000 }, (_, at) => makeResident('m', at, places, TODAY).facts.citizenNumber)
    expect(new Set(numbers).size).toBeGreaterThan(995)
  })

  describe('once registered', () => {
    const register = async (index: number) => {
      const resident = makeResident('r', index, places, TODAY)
      const [key] = await registerResidents(world.deps, [resident])
      if (key === undefined) throw new Error('nobody registered')
      return { resident, key }
    }

    it('is found by number and by key, with card and portrait; nobody else is', async () => {
      const { resident, key } = await register(1)
      const found = await world.deps.registry.findByNumber(resident.facts.citizenNumber)
      expect(found).toMatchObject({ key, ...resident.facts, card: resident.card as object })
      expect(await world.deps.registry.findByKey(key)).toEqual(found)
      expect(await world.deps.files.get(found?.photoId ?? '')).toBeDefined()
      expect(await world.deps.registry.findByNumber('11010519491231002X')).toBeUndefined()
    })

    it('registering again changes nothing', async () => {
      const { key } = await register(2)
      const before = await world.deps.registry.findByKey(key)
      await register(2)
      expect(await world.deps.registry.findByKey(key)).toEqual(before)
    })

    it('a loss makes the card lost at once; said again it is the same, and never reaches the next card', async () => {
      const { key } = await register(3)
      const { registry, clock } = world.deps
      await registry.reportLost(key, clock.now())
      const lost = (await registry.findByKey(key))?.card
      expect(lost?.status).toBe('lost')
      const next = {
        cardId: '9'.repeat(26),
        issuedOn: TODAY,
        longTerm: true,
        issuingOrgan: 'o',
        status: 'valid',
      } as const
      await registry.recordNewCard(key, next, 'notReturned')
      await registry.recordNewCard(key, next, 'notReturned')
      await registry.reportLost(key, clock.now())
      expect((await registry.findByKey(key))?.card).toEqual(next)
      expect(await world.deps.store.table(CARDS).get(lost?.cardId ?? '')).toMatchObject({ status: 'lost' })
      // Lost itself, later on.
      await registry.reportLost(key, instant(clock.now() + DAY))
      expect((await registry.findByKey(key))?.card?.status).toBe('lost')
    })

    describe('a hand-over taken back', () => {
      const round = (caseId: string, count: number) => (count === 1 ? caseId : `${caseId}.${count}`)
      const made = (cardId: string) =>
        ({ cardId, issuedOn: TODAY, longTerm: true, issuingOrgan: 'o', status: 'valid' }) as const

      it('the card before is what it was, and the next hand-over is a card of its own', async () => {
        const { key, resident } = await register(4)
        const { registry } = world.deps
        await registry.recordNewCard(key, made('four'), 'returned')
        expect((await registry.findByKey(key))?.card).toEqual(made('four'))
        await registry.takeBackNewCard(key, 'four')
        await registry.takeBackNewCard(key, 'four')
        expect((await registry.findByKey(key))?.card).toMatchObject(resident.card as object)
        await registry.recordNewCard(key, made('four.2'), 'returned')
        expect((await registry.findByKey(key))?.card).toEqual(made('four.2'))
      })

      it('a card that was reported lost before is lost again, not valid', async () => {
        const { key } = await register(5)
        const { registry, clock } = world.deps
        await registry.reportLost(key, clock.now())
        await registry.recordNewCard(key, made('five'), 'returned')
        await registry.takeBackNewCard(key, 'five')
        expect((await registry.findByKey(key))?.card?.status).toBe('lost')
      })

      it('told first and recorded late, the card never comes into force', async () => {
        const { key, resident } = await register(6)
        const { registry } = world.deps
        await registry.takeBackNewCard(key, 'six')
        await registry.recordNewCard(key, made('six'), 'returned')
        expect((await registry.findByKey(key))?.card).toMatchObject(resident.card as object)
      })

      it('taken back, the card before can be lost', async () => {
        const { key } = await register(7)
        const { registry, clock } = world.deps
        await registry.recordNewCard(key, made('seven'), 'returned')
        await registry.takeBackNewCard(key, 'seven')
        await registry.reportLost(key, clock.now())
        expect((await registry.findByKey(key))?.card?.status).toBe('lost')
      })

      /** As the timer does: what failed is told again. */
      const until = async (tell: () => Promise<void>): Promise<void> => {
        for (let told = false; !told;)
          await tell().then(
            () => (told = true),
            (error: unknown) => expect(error).toBeInstanceOf(StoreUnavailable),
          )
      }

      it('whatever comes twice, late or at once: what was said last is true', async () => {
        let people = 100
        const said = fc.record({
          rounds: fc.integer({ min: 1, max: 4 }),
          oldCards: fc.array(fc.constantFrom('returned' as const, 'notReturned' as const), {
            minLength: 4,
            maxLength: 4,
          }),
          takenBackLast: fc.boolean(),
          lateTellers: fc.array(fc.nat(20), { maxLength: 6 }),
        })
        await fc.assert(
          fc.asyncProperty(said, async ({ rounds, oldCards, takenBackLast, lateTellers }) => {
            people += 1
            const { key, resident } = await register(people)
            const { registry } = world.deps
            const all = Array.from({ length: rounds }, (_, at) => [
              () => registry.recordNewCard(key, made(round(`p${people}`, at + 1)), oldCards[at] ?? 'returned'),
              ...(at + 1 < rounds || takenBackLast
                ? [() => registry.takeBackNewCard(key, round(`p${people}`, at + 1))]
                : []),
            ]).flat()
            // In order, as the outbox tells them; beside it others who tell a part of it once more, when they come to it.
            const told: Promise<void>[] = []
            for (const [at, tell] of all.entries()) {
              for (const late of lateTellers)
                if (late % all.length <= at) told.push(until(all[late % all.length] ?? tell))
              await until(tell)
            }
            await Promise.all(told)
            const card = (await registry.findByKey(key))?.card
            if (takenBackLast) expect(card).toMatchObject(resident.card as object)
            else expect(card).toEqual(made(round(`p${people}`, rounds)))
          }),
          { numRuns: 60 },
        )
      })
    })
  })
})
