import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import { demoRoot } from '../../local/demoRoot'
import type { StoredDocument, TableDefinition } from '../../ports/store'
import { seededRandomPort } from '../../testing/seededRandom'
import { localKeys } from '../keys/localKeys'
import { openSqliteStore } from '../sqlite/openSqliteStore'
import { sealingStore, UNREADABLE } from './sealingStore'

interface Noted extends StoredDocument {
  readonly place?: string
  readonly history: readonly { readonly kind: string; readonly note?: string }[]
  readonly closed?: { readonly by: string; readonly note: string }
}
const notes: TableDefinition<Noted> = {
  name: 'notes',
  indexes: [],
  words: ['place', 'history.*.note', 'closed.note'],
}

describe('a store whose words lie sealed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sealing-'))
  const random = seededRandomPort('sealing')
  const keys = localKeys(join(folder, 'keys.json'), random, instant(1_790_000_000_000), demoRoot.sign)
  const written = openSqliteStore({ file: join(folder, 'store.db') })
  const [raw, table] = [written.table(notes), sealingStore(written, { keys, random }).table(notes)]
  afterAll(async () => {
    await written.close()
    rmSync(folder, { recursive: true })
  })

  let made = 0
  const aNote = async (more: Partial<Noted> = {}): Promise<Noted> => {
    made += 1
    const history = [{ kind: 'passed' }, { kind: 'returned', note: 'canary one' }]
    const document: Noted = { _id: `note${made}`, schemaVersion: 1, version: 1, place: 'canary A7', history, ...more }
    expect(await table.insert(document)).toEqual({ ok: true })
    return document
  }
  const lies = async (id: string): Promise<string> => JSON.stringify(await raw.get(id))

  it('is written and read as if they lay open', async () => {
    const document = await aNote()
    expect(await table.get(document._id)).toEqual(document)
    expect((await table.find({ index: '_id', equals: { _id: document._id }, limit: 1 })).items).toEqual([document])
    expect(await lies(document._id)).not.toContain('canary')
    expect(await raw.get(document._id)).toMatchObject({ place: { alg: 'A256GCM' }, history: [{ kind: 'passed' }, {}] })
  })

  it.each([
    ['a field set', { set: { place: 'canary two' } }, { place: 'canary two' }],
    [
      'an object set',
      { set: { closed: { by: '1', note: 'canary three' } } },
      { closed: { by: '1', note: 'canary three' } },
    ],
    ['an inner field set', { set: { closed: { by: '1', note: '' } } }, { closed: { by: '1', note: '' } }],
    ['items pushed', { push: { history: [{ kind: 'held', note: 'canary four' }] } }, {}],
    ['a field taken out', { unset: ['place'] }, {}],
  ])('%s: sealed all the same', async (_what, change, expected) => {
    const { _id } = await aNote()
    expect(await table.update(_id, 1, change)).toEqual({ ok: true })
    const now = await table.get(_id)
    expect(now).toMatchObject(expected)
    expect(JSON.stringify(now)).not.toContain('A256GCM')
    expect(await lies(_id)).not.toContain('canary')
  })

  it('what was written before they were sealed is read as it is, and sealed as it is saved next', async () => {
    const old: Noted = {
      _id: 'old',
      schemaVersion: 1,
      version: 1,
      place: 'canary',
      history: [{ kind: 'x', note: 'canary' }],
    }
    await raw.insert(old)
    expect(await table.get('old')).toEqual(old)
    await table.replace('old', 1, old)
    expect(await table.get('old')).toEqual({ ...old, version: 2 })
    expect(await lies('old')).not.toContain('canary')
  })

  it('words that do not open are marked, keep nothing else from being read, and outlive the next save', async () => {
    const { _id } = await aNote()
    const stored = await raw.get(_id)
    const elsewhere = await raw.get((await aNote())._id)
    // Moved here from another document: it opens nowhere but there.
    await raw.replace(_id, 1, { ...stored, place: elsewhere?.place } as unknown as Noted)
    const read = await table.get(_id)
    expect(read).toMatchObject({ place: UNREADABLE, history: [{}, { note: 'canary one' }] })
    if (read === undefined) throw new Error('it was there')
    await table.replace(_id, 2, { ...read, history: [...read.history, { kind: 'held', note: 'canary five' }] })
    expect((await raw.get(_id))?.place).toEqual(elsewhere?.place)
    expect(await lies(_id)).not.toContain('canary')
  })

  it('somebody who writes that very character writes it', async () => {
    const { _id } = await aNote({ place: UNREADABLE })
    expect((await raw.get(_id))?.place).toMatchObject({ alg: 'A256GCM' })
    expect((await table.get(_id))?.place).toBe(UNREADABLE)
  })
})
