import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOrCreateAccount } from '../../runtime/accounts'
import { composeLocal } from './composeLocal'

const folder = mkdtempSync(join(tmpdir(), 'compose-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const aStore = async (name: string): Promise<string> => {
  const place = join(folder, name)
  const { deps, store } = await composeLocal(place)
  await getOrCreateAccount(deps, { kind: 'account', provider: 'demo', subject: 'somebody' })
  await store.close()
  return place
}
const wholeStore = (place: string): string =>
  ['store.db', 'store.db-wal']
    .filter((name) => existsSync(join(place, name)))
    .map((name) => readFileSync(join(place, name)).toString('base64'))
    .join()

describe('a store of this machine', () => {
  it('opens again with its own keys', async () => {
    const place = await aStore('own')
    await (await composeLocal(place)).store.close()
  })

  it('without its keys is refused in one line; no new ones are made, nothing is changed', async () => {
    const place = await aStore('missing')
    const before = wholeStore(place)
    rmSync(join(place, 'keys.json'))
    for (let n = 0; n < 2; n += 1)
      await expect(composeLocal(place)).rejects.toThrow(/^[^\n]*keys\.json is missing[^\n]*$/)
    expect(existsSync(join(place, 'keys.json'))).toBe(false)
    expect(wholeStore(place)).toBe(before)
  })

  it('with another store’s keys is refused in one line, and nothing is changed', async () => {
    const [place, other] = [await aStore('mine'), await aStore('other')]
    const before = wholeStore(place)
    copyFileSync(join(other, 'keys.json'), join(place, 'keys.json'))
    await expect(composeLocal(place)).rejects.toThrow(/^[^\n]*not the keys of this store[^\n]*$/)
    expect(wholeStore(place)).toBe(before)
  })
})
