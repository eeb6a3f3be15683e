import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { instant } from '@resident-card/shared'
import { localFiles } from '../adapters/files/localFiles'
import { inboxNotifier } from '../adapters/inbox/inboxNotifier'
import { localKeys } from '../adapters/keys/localKeys'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { recordStore } from '../adapters/store/recordStore'
import { syntheticRegistry } from '../adapters/synthetic/syntheticRegistry'
import { systemRandom } from '../adapters/system/systemRandom'
import { askingAs } from '../local/demo/ask'
import { demoRoot } from '../local/demoRoot'
import type { Caller } from '../ports/identity'
import { builtInAuthorities } from '../reference/builtInAuthorities'
import { referenceData } from '../reference/referenceData'
import { EFFECTS } from '../useCases/outbox/effects'
import type { SentEntry } from './offlineDevice'

export interface Job {
  readonly folder: string
  readonly now: number
  readonly caller: Caller
  readonly deviceId: string
  readonly entries: readonly SentEntry[]
}

const AT_ONCE = 50

/** A program for the test that kills it: a server process that takes a device's queue, fifty entries a call. */
const main = async (file: string): Promise<void> => {
  const job = JSON.parse(readFileSync(file, 'utf8')) as Job
  const now = instant(job.now)
  const clock = { now: () => now }
  const random = systemRandom
  const keys = localKeys(join(job.folder, 'keys.json'), random, now, demoRoot.sign)
  const storeAsWritten = openSqliteStore({ file: join(job.folder, 'store.db'), busyTimeoutMs: 10_000 })
  const store = recordStore(storeAsWritten, { keys, random })
  const deps = {
    store,
    storeAsWritten,
    clock,
    random,
    keys,
    files: localFiles(join(job.folder, 'files'), random),
    registry: syntheticRegistry(store, keys),
    carriers: [],
    notifiers: [inboxNotifier(store)],
    reference: referenceData(store, clock, builtInAuthorities),
    effects: EFFECTS,
    demo: true,
  }
  const officer = askingAs(deps, job.caller)
  for (let from = 0; from < job.entries.length; from += AT_ONCE) {
    const entries = job.entries.slice(from, from + AT_ONCE)
    const { results } = await officer.get('window', 'syncHandOvers', { deviceId: job.deviceId, entries })
    process.stdout.write(`${results.length}\n`)
  }
  await store.close()
}

void main(process.argv[2] ?? '')
