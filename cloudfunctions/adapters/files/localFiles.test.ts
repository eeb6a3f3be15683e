import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import { systemRandom } from '../system/systemRandom'
import { localFiles } from './localFiles'

const ID = '0123456789abcdefghjkmnpqrs'
const folder = mkdtempSync(join(tmpdir(), 'files-'))
const files = localFiles(folder, systemRandom)
afterAll(() => rmSync(folder, { recursive: true }))

it('a file comes back as it was put, is overwritten, and is gone once removed', async () => {
  expect(await files.get(ID)).toBeUndefined()
  await files.put(ID, Buffer.from('one'))
  await files.put(ID, Buffer.from('two'))
  expect((await files.get(ID))?.toString()).toBe('two')
  expect(readdirSync(join(folder, '01'))).toEqual([ID])
  expect(statSync(join(folder, '01', ID)).mode & 0o777).toBe(0o600)
  await files.remove(ID)
  await files.remove(ID)
  expect(await files.get(ID)).toBeUndefined()
})

it('fifty writers of one file leave one whole file', async () => {
  const contents = Array.from({ length: 50 }, (_, n) => Buffer.alloc(5000, n))
  await Promise.all(contents.map((content) => files.put(ID, content)))
  const left = Buffer.from((await files.get(ID)) ?? [])
  expect(contents.some((content) => content.equals(left))).toBe(true)
  expect(readdirSync(join(folder, '01'))).toEqual([ID])
})

it('what could not be written whole leaves nothing behind', async () => {
  const nothing = { length: 10 } as unknown as Uint8Array
  await expect(files.put(ID, nothing)).rejects.toThrow()
  expect(readdirSync(join(folder, '01')).filter((name) => name !== ID)).toEqual([])
})

it.each(['../../etc/passwd', '', '0'.repeat(25), `${'0'.repeat(25)}/`, '0'.repeat(25) + '.'])(
  'an id is never a path: "%s"',
  (id) => {
    expect(() => files.get(id)).toThrow('not a file id')
    expect(() => files.remove(id)).toThrow('not a file id')
  },
)

describe('a place where nothing was ever put, or that holds what is not ours', () => {
  const asked = { prefix: '', before: instant(Date.now() + 1000), limit: 10 }
  const nowhere = localFiles(join(folder, 'nowhere'), systemRandom)

  it('lists nothing and has nothing unfinished', async () => {
    expect(await nowhere.list(asked)).toEqual({ ids: [] })
    expect(await nowhere.removeUnfinished(asked.before)).toBe(0)
  })

  it('a file between the folders is passed by', async () => {
    writeFileSync(join(folder, '.DS_Store'), 'x')
    await files.put(ID, Buffer.from('one'))
    expect((await files.list(asked)).ids).toEqual([ID])
    expect(await files.removeUnfinished(asked.before)).toBe(0)
  })
})
