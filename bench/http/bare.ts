import { generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../cloudfunctions/adapters/sqlite/openSqliteStore'
import type { StoredDocument, TableDefinition } from '../../cloudfunctions/ports/store'

/** As large as a case, and indexed like one. */
interface BareRecord extends StoredDocument {
  readonly state: string
  readonly since: number
  readonly holder: string
  readonly sealed: string
}
const bare: TableDefinition<BareRecord> = {
  name: 'bare',
  indexes: ['state', 'since', 'holder'].map((field) => ({ name: field, fields: [field] })),
}
const SIZE = 4000
const TIMES = 300

const perSecond = async (lanes: number, work: (n: number) => Promise<unknown>): Promise<number> => {
  let next = 0
  const began = performance.now()
  const lane = async (): Promise<void> => {
    while (next < TIMES) await work(next++)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return (TIMES / (performance.now() - began)) * 1000
}

/** What no service can do without, in this very run: one durable write, one reading, one signature verified. */
export const measureBare = async (say: (words: string) => void): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'))
  const store = openSqliteStore({ file: join(folder, 'store.db') })
  const table = store.table(bare)
  const sealed = randomBytes(SIZE / 2).toString('hex')
  const idOf = (lanes: number, n: number): string => `${lanes}-${n}`
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const message = randomBytes(60)
  const signature = sign(null, message, privateKey)
  for (const lanes of [1, 4, 16]) {
    const write = await perSecond(lanes, (n) => {
      const _id = idOf(lanes, n)
      return table.insert({ _id, schemaVersion: 1, version: 1, state: 'ready', since: n, holder: _id, sealed })
    })
    const read = await perSecond(lanes, (n) => table.get(idOf(lanes, n)))
    say(`bare, ${lanes} at once: ${write.toFixed(0)} durable writes, ${read.toFixed(0)} readings a second`)
  }
  const verified = await perSecond(1, async () => verify(null, message, publicKey, signature))
  say(`bare: ${verified.toFixed(0)} signatures verified a second`)
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
