import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { localFiles } from '../../adapters/files/localFiles'
import { inboxNotifier } from '../../adapters/inbox/inboxNotifier'
import { localKeys } from '../../adapters/keys/localKeys'
import { emsCarrier } from '../../adapters/carrier/emsCarrier'
import { openSqliteStore, type SqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { recordStore } from '../../adapters/store/recordStore'
import { syntheticRegistry } from '../../adapters/synthetic/syntheticRegistry'
import { systemClock } from '../../adapters/system/systemClock'
import { systemRandom } from '../../adapters/system/systemRandom'
import { builtInAuthorities } from '../../reference/builtInAuthorities'
import { referenceData } from '../../reference/referenceData'
import { demoEms } from '../carrier/demoEms'
import { demoRoot } from '../demoRoot'
import type { Dependencies } from '../../runtime/dependencies'
import { EFFECTS } from '../../useCases/outbox/effects'

export interface LocalWorld {
  readonly deps: Dependencies
  readonly store: SqliteStore
}

/** The store was not made for the demo: signing in without a password must not open it. */
class NotADemoStore extends Error {
  override readonly name = 'NotADemoStore'
}

/**
 * Everything on this machine, under one folder: `store.db`, `keys.json`, `files/`. A new store is stamped `demo`; one
 * without that stamp is refused (`NotADemoStore`). Throws `StoreUnavailable` where the folder can't be written.
 */
export const composeLocal = async (folder: string): Promise<LocalWorld> => {
  const file = openSqliteStore({ file: join(folder, 'store.db'), createdAs: { purpose: 'demo' } })
  if ((await file.stamp('purpose')) !== 'demo') {
    await file.close()
    throw new NotADemoStore(`${folder} holds a store that was not made for the demo`)
  }
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true, mode: 0o700 })
  const keys = localKeys(join(folder, 'keys.json'), systemRandom, systemClock.now(), demoRoot.sign)
  const store = recordStore(file, { keys, random: systemRandom })
  const deps: Dependencies = {
    store,
    storeAsWritten: file,
    clock: systemClock,
    random: systemRandom,
    keys,
    files: localFiles(files, systemRandom),
    registry: syntheticRegistry(store, keys),
    carriers: [emsCarrier(demoEms)],
    notifiers: [inboxNotifier(store)],
    reference: referenceData(store, systemClock, builtInAuthorities),
    effects: EFFECTS,
    demo: true,
  }
  return { deps, store: file }
}
