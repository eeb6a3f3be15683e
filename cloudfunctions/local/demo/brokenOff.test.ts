import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CARDS, PEOPLE } from '../../adapters/synthetic/tables'
import { localFiles } from '../../adapters/files/localFiles'
import { migratingStore } from '../../adapters/store/migratingStore'
import { syntheticRegistry } from '../../adapters/synthetic/syntheticRegistry'
import { inboxNotifier } from '../../adapters/inbox/inboxNotifier'
import { StoreUnavailable, type Store, type StoredDocument, type Table, type TableDefinition } from '../../ports/store'
import { builtInAuthorities } from '../../reference/builtInAuthorities'
import { referenceData } from '../../reference/referenceData'
import { ALL_TABLES } from '../../records/tables'
import type { ApplicationRecord } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { LONGER } from '../../testing/longer'
import { chinaTime } from '../../testing/settableClock'
import { aWorld, type World } from '../../testing/world'
import { seedDemo } from './seedDemo'

const START = chinaTime('2026-11-22', '12:30')
const TABLES = [...ALL_TABLES, PEOPLE, CARDS] as readonly TableDefinition<StoredDocument>[]

/** A store that is dead after so many writes, as a machine whose power is cut: nothing is written or read any more. */
const dyingStore = (store: Store, writes: number): Store => {
  let left = writes
  const alive = (): void => {
    if (left <= 0) throw new StoreUnavailable('no power')
  }
  const write = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      left -= 1
      alive()
      return work(...args)
    }
  }
  return {
    ...store,
    table: <T extends StoredDocument>(definition: TableDefinition<T>): Table<T> => {
      const table = store.table(definition)
      const read = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
        return async (...args: A): Promise<R> => (alive(), work(...args))
      }
      return {
        ...table,
        get: read(table.get),
        find: read(table.find),
        insert: write(table.insert),
        insertMany: write(table.insertMany),
        update: write(table.update),
        replace: write(table.replace),
        remove: write(table.remove),
      }
    },
  }
}

const depsOn = ({ deps, folder, clock }: World, storeAsWritten: Store): Dependencies => {
  const store = migratingStore(storeAsWritten)
  return {
    ...deps,
    store,
    storeAsWritten,
    files: localFiles(join(folder, 'files'), deps.random),
    registry: syntheticRegistry(store, deps.keys),
    notifiers: [inboxNotifier(store)],
    reference: referenceData(store, clock, builtInAuthorities),
  }
}

/** How many documents each table holds, each case's way, and how many files there are. */
const inventory = async (store: Store, folder: string) => {
  const counts: Record<string, number> = {}
  const ways: string[] = []
  for (const definition of TABLES) {
    const { items } = await store.table(definition).find({ index: '_id', equals: {}, limit: 1000 })
    counts[definition.name] = items.length
    if (definition.name === 'applications')
      for (const { state, history } of items as unknown as readonly ApplicationRecord[])
        ways.push([state, ...history.map(({ kind }) => kind)].join(' '))
  }
  const files = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' })
  return { counts, ways: ways.sort(), files: files.filter((name) => /^..\/.{26}$/.test(name)).length }
}

describe('a first start that was broken off', () => {
  let whole: World
  let expected: Awaited<ReturnType<typeof inventory>>
  let writes = 0
  beforeAll(async () => {
    whole = await aWorld({ start: START })
    const counting = whole.deps.storeAsWritten
    const spied: Store = {
      ...counting,
      table: (definition) => {
        const table = counting.table(definition)
        const tick = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
          return (...args: A): Promise<R> => ((writes += 1), work(...args))
        }
        const { insert, insertMany, update, replace, remove } = table
        return {
          ...table,
          insert: tick(insert),
          insertMany: tick(insertMany),
          update: tick(update),
          replace: tick(replace),
          remove: tick(remove),
        }
      },
    }
    await seedDemo(depsOn(whole, spied))
    expected = await inventory(whole.deps.storeAsWritten, whole.folder)
  })
  afterAll(() => whole.close())

  it.each(LONGER > 1 ? [3, 50, 99] : [60])(
    'at %i of a hundred of its writes: the next start makes the whole demo',
    async (percent) => {
      const world = await aWorld({ start: START })
      try {
        const dead = dyingStore(world.deps.storeAsWritten, Math.max(1, Math.floor((writes * percent) / 100)))
        await expect(seedDemo(depsOn(world, dead))).rejects.toThrow()
        // Cut a second time, while what is left of the first is being taken away.
        const again = dyingStore(world.deps.storeAsWritten, 5)
        await expect(seedDemo(depsOn(world, again))).rejects.toThrow()
        await seedDemo(depsOn(world, world.deps.storeAsWritten))
        const { files, ...made } = await inventory(world.deps.storeAsWritten, world.folder)
        expect({ ...made, files: expected.files }).toEqual(expected)
        // A signature nobody names any more is for the sweeper of orphans; photos went with what named them.
        expect(files - expected.files).toBeLessThan(10)
      } finally {
        await world.close()
      }
    },
  )

  it('never empties a store that is no demo', async () => {
    const world = await aWorld({ start: START })
    await expect(seedDemo({ ...world.deps, demo: false })).rejects.toThrow('only a demo store')
    await world.close()
  })
})
