import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { localFiles } from '../../adapters/files/localFiles'
import { inboxNotifier } from '../../adapters/inbox/inboxNotifier'
import { localKeys } from '../../adapters/keys/localKeys'
import { emsCarrier } from '../../adapters/carrier/emsCarrier'
import { recordStore } from '../../adapters/store/recordStore'
import { syntheticRegistry } from '../../adapters/synthetic/syntheticRegistry'
import { systemClock } from '../../adapters/system/systemClock'
import { systemRandom } from '../../adapters/system/systemRandom'
import type { Keys } from '../../ports/keys'
import type { Store } from '../../ports/store'
import { builtInAuthorities } from '../../reference/builtInAuthorities'
import { referenceData } from '../../reference/referenceData'
import { demoEms } from '../carrier/demoEms'
import { demoRoot } from '../demoRoot'
import type { Dependencies } from '../../runtime/dependencies'
import { checkKeys, isNewStore } from '../../sealing/checkKeys'
import { cursorKeyOf } from '../../sealing/cursorKey'
import { EFFECTS } from '../../useCases/outbox/effects'
import { openLocalStore, type LocalMongo } from './openLocalStore'

export interface LocalWorld {
  readonly deps: Dependencies
  readonly store: Store
}

/** The keys of this store: made with it, and refused beside another. */
const keysOf = async (folder: string, store: Store): Promise<Keys> => {
  try {
    const isNew = await isNewStore(store)
    const keys = localKeys(join(folder, 'keys.json'), systemRandom, systemClock.now(), demoRoot.sign, isNew)
    await checkKeys({ store, keys, random: systemRandom, codeKeys: keys.codeKeys() })
    return keys
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * Everything on this machine, under one folder: `store.db`, `keys.json`, `files/`; with `mongo`, the records are there and
 * the rest is here. A new store is stamped `demo`; one without that stamp is refused. Throws `StoreUnavailable` where the
 * folder can't be written or the server isn't reached, and where the keys are missing or another store's: in one line, and
 * nothing was changed.
 */
export const composeLocal = async (folder: string, mongo?: LocalMongo): Promise<LocalWorld> => {
  // The keys are opened after a store that isn't ours was refused; no page is continued before.
  const file = await openLocalStore(
    folder,
    cursorKeyOf(() => keys),
    mongo,
  )
  const keys = await keysOf(folder, file)
  const store = recordStore(file, { keys, random: systemRandom })
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true, mode: 0o700 })
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
