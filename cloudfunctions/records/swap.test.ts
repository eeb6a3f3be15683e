import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { StoreUnavailable } from '../ports/store'
import type { Store, StoredDocument, Table, TableDefinition } from '../ports/store'
import { ONCE, readBefore, swap } from './swap'
import type { Decided } from './swap'

interface Counted extends StoredDocument {
  readonly count: number
  readonly name: string
}
const COUNTED: TableDefinition<Counted> = {
  name: 'counted',
  indexes: [{ name: 'name', fields: ['name'], unique: true }],
}
const counted = (id: string, count = 0): Counted => ({ _id: id, schemaVersion: 1, version: 1, count, name: id })

describe('load, decide, save with the version that was read', () => {
  let folder: string
  let store: Store
  let table: Table<Counted>
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'swap-'))
    store = openSqliteStore({ file: join(folder, 'store.db') })
    table = store.table(COUNTED)
    await table.insert(counted('a'))
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const countOf = async (id = 'a') => (await table.get(id))?.count
  /** Somebody else saves between reading and saving. */
  const meddle = async () => {
    const stored = await table.get('a')
    if (stored !== undefined) await table.replace('a', stored.version, { ...stored, count: stored.count + 100 })
  }
  const one = <R>(decide: (known: Counted | undefined) => Decided<Counted, R> | Promise<Decided<Counted, R>>) => ({
    table,
    load: () => table.get('a'),
    decide,
  })
  const next = (known: Counted) => ({ ...known, count: known.count + 1 })

  const WAYS: Record<'replace' | 'update', (known: Counted) => Decided<Counted, string>> = {
    replace: (of) => ({ of, replace: next(of), saved: () => 'saved' }),
    update: (of) => ({ of, update: { inc: { count: 1 } }, saved: () => 'saved' }),
  }
  describe.each(Object.entries(WAYS))('by %s', (_way, save) => {
    const step = (known: Counted | undefined): Decided<Counted, string> =>
      known === undefined ? { answer: 'none' } : save(known)

    it('is saved once, and answered', async () => {
      expect(await swap(one(step))).toBe('saved')
      expect(await table.get('a')).toMatchObject({ count: 1, version: 2 })
    })

    it('overtaken: decided again on what the other made of it', async () => {
      let meddled = 0
      const decide = async (known: Counted | undefined) => {
        if ((meddled += 1) <= 3) await meddle()
        return step(known)
      }
      expect(await swap(one(decide))).toBe('saved')
      expect(await countOf()).toBe(301)
    })

    it('always overtaken: an outage after so many tries, and nothing saved', async () => {
      let tried = 0
      const decide = async (known: Counted | undefined) => {
        tried += 1
        await meddle()
        return step(known)
      }
      await expect(swap({ ...one(decide), tries: 4 })).rejects.toThrow(StoreUnavailable)
      expect([tried, await countOf()]).toEqual([4, 400])
    })

    it('may be lost where that does no harm: one try, and its own answer', async () => {
      const decide = async (known: Counted | undefined) => {
        await meddle()
        return step(known)
      }
      expect(await swap({ ...one(decide), ...ONCE, overtaken: () => 'lost' })).toBe('lost')
      expect(await countOf()).toBe(100)
    })

    it('of fifty at once every one counts, once', async () => {
      await Promise.all(Array.from({ length: 50 }, () => swap({ ...one(step), tries: 1000 })))
      expect(await countOf()).toBe(50)
    })
  })

  it('nothing to do: answers, and saves nothing', async () => {
    expect(await swap(one(() => ({ answer: 'nothing' })))).toBe('nothing')
    expect((await table.get('a'))?.version).toBe(1)
  })

  it('a step that is not the last one: saved, read again, decided again', async () => {
    const steps = one<number>((known) =>
      known === undefined || known.count >= 3 ? { answer: known?.count ?? -1 } : { of: known, replace: next(known) },
    )
    expect(await swap(steps)).toBe(3)
  })

  it('where there is none it is inserted; of many at once by one', async () => {
    const insertB = () =>
      swap<Counted, Counted | undefined, 'made' | 'there'>({
        table,
        load: () => table.get('b'),
        decide: (known) => (known === undefined ? { insert: counted('b'), saved: () => 'made' } : { answer: 'there' }),
      })
    const answers = await Promise.all(Array.from({ length: 20 }, insertB))
    expect(answers.filter((answer) => answer === 'made')).toHaveLength(1)
  })

  it('a value that is taken: its own answer, or another try', async () => {
    await table.insert(counted('b'))
    const named = (name: string, more: object = {}) =>
      one<string>((of) =>
        of === undefined ? { answer: 'none' } : { of, update: { set: { name } }, saved: () => 'saved', ...more },
      )
    expect(await swap(named('b', { duplicate: () => 'taken' }))).toBe('taken')
    await expect(swap(named('b'))).rejects.toThrow(StoreUnavailable)
    await expect(swap(named('b', { duplicate: () => 'again' }))).rejects.toThrow(StoreUnavailable)
    const inserted = await swap<Counted, undefined, string | undefined>({
      table,
      load: async () => undefined,
      decide: () => ({ insert: { ...counted('c'), name: 'b' }, duplicate: (index) => index }),
    })
    expect(inserted).toBe('name')
  })

  it('what was read a moment ago is not read again, unless it was overtaken', async () => {
    const known = counted('a')
    let read = 0
    const load = () => {
      read += 1
      return table.get('a')
    }
    const save = () =>
      swap<Counted, Counted | undefined, string>({
        table,
        load: readBefore<Counted | undefined>(known, load),
        decide: (of) => (of === undefined ? { answer: 'none' } : { of, replace: next(of), saved: () => 'saved' }),
      })
    expect([await save(), read]).toEqual(['saved', 0])
    expect([await save(), read, await countOf()]).toEqual(['saved', 1, 2])
  })
})

/** A table's own ways of saving, in a source that may not know them: `hash.update(…)` and `text.replace(…)` are others'. */
const SAVES = /\.(update|replace)\(\s*(\w+(\._id)?|\w+\.\w+),\s*[\w.]*(version|Version)\b/
const ROOT = join(__dirname, '..')

describe('no other way of saving than swap', () => {
  const sourcesOf = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return ['node_modules', 'dist', 'testing'].includes(entry.name) ? [] : sourcesOf(path)
      return /(?<!\.test|\.d)\.ts$/.test(entry.name) ? [path] : []
    })
  const rooms = [
    'admin',
    'adapters/inbox',
    'adapters/synthetic',
    'functions',
    'local',
    'reference',
    'runtime',
    'useCases',
  ]
  const found = rooms
    .flatMap((room) => sourcesOf(join(ROOT, room)))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }))

  it('looks through all of them', () => {
    expect(found.length).toBeGreaterThan(180)
    expect('saved = await table.replace(known._id, known.version, next)').toMatch(SAVES)
    expect('await deps.store.table(shifts).update(shift._id, version, { set })').toMatch(SAVES)
    expect("createHash('sha256').update(text, 'utf8')").not.toMatch(SAVES)
  })

  it('no source saves by itself', () => {
    expect(found.filter(({ text }) => SAVES.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('no source has a loop of tries', () => {
    const loop = /for \(let (tries|tried|attempts?|saves)\b/
    expect(found.filter(({ text }) => loop.test(text)).map(({ path }) => path)).toEqual([])
  })
})
