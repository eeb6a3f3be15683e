import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TIMER_JOBS } from '@resident-card/shared'
import type { TimerJob } from '@resident-card/shared'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { applyFor } from '../../local/demo/journey'
import { StoreUnavailable } from '../../ports/store'
import type { Query, Store, StoredDocument, Table, TableDefinition } from '../../ports/store'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { aWorld, AUTHORITY, newRequestId, PHONE } from '../../testing/world'
import type { World } from '../../testing/world'

/** What each job asks the store or the files first: by that it is known that it was begun, and there it is made to fail. */
const FIRST: Readonly<Record<TimerJob, string>> = {
  olderRecords: 'get rewriteOlder:applications',
  outboxes: 'get deliverWaiting',
  clocks: 'get recomputeClocks',
  reminders: 'get remind',
  photosOfNoCase: 'get sweepPhotos',
  signaturesOfNoHandOver: 'get sweepSignatures',
  unfinishedFiles: 'removeUnfinished',
  pastLimits: 'find until',
}

describe('a job of the timer that fails', () => {
  let world: World
  let folder: string
  let failing: string | undefined
  let failure: () => Error
  const asked: string[] = []
  const ask = (what: string): void => {
    asked.push(what)
    if (what === failing) throw failure()
  }
  const watched = (store: Store): Store => ({
    ...store,
    table: <T extends StoredDocument>(definition: TableDefinition<T>): Table<T> => {
      const table = store.table(definition)
      return {
        ...table,
        get: async (id) => {
          ask(`get ${id}`)
          return table.get(id)
        },
        find: async (query: Query) => {
          ask(`find ${query.index}`)
          return table.find(query)
        },
      }
    },
  })

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jobs-'))
    world = await aWorld({ store: watched(openSqliteStore({ file: join(folder, 'store.db') })) })
    const { files } = world.deps
    const real = files.removeUnfinished
    files.removeUnfinished = async (before) => {
      ask('removeUnfinished')
      return real(before)
    }
    asked.length = 0
  })
  afterEach(async () => {
    failing = undefined
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const run = () => world.asTimer().get('deadlines', 'run', {})
  const begun = () => TIMER_JOBS.filter((job) => asked.includes(FIRST[job]))

  describe.each<[string, () => Error]>([
    ['a bug', () => new TypeError('a word of somebody')],
    ['an outage of its own', () => new StoreUnavailable('line down')],
  ])('by %s', (_name, made) => {
    it.each(TIMER_JOBS)(
      '%s: all others run, the reply and the log say which it was, the next run does it',
      async (job) => {
        failure = made
        failing = FIRST[job]
        expect(await run()).toMatchObject({ failed: [job], more: false })
        expect(begun()).toEqual(TIMER_JOBS)
        const lines = world.log.filter(({ part }) => part !== undefined)
        expect(lines).toMatchObject([{ function: 'deadlines', part: job, error: made().name }])
        expect(JSON.stringify(lines)).not.toContain('a word of somebody')
        expect(lines[0]?.traceId).toBe(world.log.at(-1)?.traceId)

        failing = undefined
        asked.length = 0
        expect(await run()).toMatchObject({ failed: [], more: false })
        expect(begun()).toContain(job)
      },
    )
  })

  it('where nothing goes it is no job that fails: the whole run says so', async () => {
    world.deps.files.removeUnfinished = async () => {
      throw new StoreUnavailable('disk gone')
    }
    failure = () => new StoreUnavailable('line down')
    const all = world.deps.store.table
    const dead = async (): Promise<never> => {
      throw failure()
    }
    Object.assign(world.deps.store, {
      table: (definition: TableDefinition<StoredDocument>) => ({ ...all(definition), get: dead, find: dead }),
    })
    expect(await world.asTimer().ask('deadlines', 'run', {})).toMatchObject({ error: { kind: 'unavailable' } })
    Object.assign(world.deps.store, { table: all })
  })

  describe('on damaged cases', () => {
    /** More than a batch of them, in front of the others. */
    const DAMAGED = 101
    const SOUND = 110
    const copies = async (part: Partial<ApplicationRecord>): Promise<void> => {
      const citizen = await world.asCitizen()
      const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
      await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
      const table = world.deps.store.table(applications)
      const record = await table.get(caseId)
      if (record === undefined) throw new Error('no case')
      const made = Array.from({ length: DAMAGED + SOUND }, (_, n): ApplicationRecord => {
        const _id = n < DAMAGED ? String(n).padStart(26, '0') : newRequestId(world)
        const keys = {
          _id,
          openKey: _id,
          submitKey: _id,
          caseNo: `${record.caseNo}${n}` as ApplicationRecord['caseNo'],
        }
        return { ...record, ...keys, ...part, ...(n < DAMAGED && { clocks: null as never }) }
      })
      await table.insertMany(made)
    }

    it('holders of all others are reminded, their due dates looked at, and both jobs say that some were left out', async () => {
      await copies({ timerOn: '2026-11-25' as never })
      const { delivered, failed, more } = await run()
      expect({ delivered, failed, more }).toEqual({ delivered: SOUND, failed: ['clocks', 'reminders'], more: false })
      const left = await world.deps.storeAsWritten
        .table(applications)
        .find({ index: 'timerOn', equals: {}, range: { field: 'timerOn', lte: '2026-11-26' }, limit: 1000 })
      expect(left.items).toHaveLength(DAMAGED)
    })
  })
})
