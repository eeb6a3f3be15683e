import { emsCarrier, emsWithoutPush } from '../../adapters/carrier/emsCarrier'
import { inboxNotifier } from '../../adapters/inbox/inboxNotifier'
import { openMongoStore } from '../../adapters/mongo/openMongoStore'
import { keyedStore } from '../../adapters/store/keyedStore'
import { migratingStore } from '../../adapters/store/migratingStore'
import { recordStore } from '../../adapters/store/recordStore'
import { syntheticRegistry } from '../../adapters/synthetic/syntheticRegistry'
import { systemClock } from '../../adapters/system/systemClock'
import { systemRandom } from '../../adapters/system/systemRandom'
import { cloudFiles } from '../../adapters/wechat/cloudFiles'
import { lazySdk } from '../../adapters/wechat/sdk'
import { subscribeNotifier } from '../../adapters/wechat/subscribeNotifier'
import { builtInAuthorities } from '../../reference/builtInAuthorities'
import { referenceData } from '../../reference/referenceData'
import type { Files } from '../../ports/files'
import type { Keys } from '../../ports/keys'
import type { Store } from '../../ports/store'
import type { Dependencies } from '../../runtime/dependencies'
import { checkKeys } from '../../sealing/checkKeys'
import { cursorKeyOf } from '../../sealing/cursorKey'
import { EFFECTS } from '../../useCases/outbox/effects'
import { LATER } from '../../useCases/outbox/later'
import type { Needs } from './needs'
import { readSettings } from './settings'

/** Of a function that is given neither: it has no business with files, and what would need them fails. */
const notGiven = async (): Promise<never> => {
  throw new Error('this function is given no files')
}
const NO_FILES: Files = { put: notGiven, get: notGiven, remove: notGiven, list: notGiven, removeUnfinished: notGiven }

/** Pages are continued under a key made of the look-up key; who isn't given that continues none from elsewhere. */
const cursorKeyFor = ({ keys: needs }: Needs, keys: Keys): (() => Uint8Array) => {
  const own = systemRandom.bytes(32)
  return needs.includes('lookup') ? cursorKeyOf(() => keys) : () => own
}

/** Who has keys of people's data begins with the question whether they are this store's. */
const checkedStore = (opened: Store, { keys: needs }: Needs, keys: Keys): Store =>
  needs.includes('sealing')
    ? keyedStore(opened, () =>
        checkKeys({
          store: opened,
          keys,
          random: systemRandom,
          ...(needs.includes('codeList') && { codeKeys: keys.codeKeys() }),
        }),
      )
    : opened

/** Everything a deployed function reaches, and no more than it needs. Touches no network. Throws `NotConfigured`. */
export const composeCloud = (env: Readonly<Record<string, string | undefined>>, needs: Needs): Dependencies => {
  const { mongo, keys, platform, ems } = readSettings(env, needs)
  const opened = openMongoStore({ ...mongo, cursorKey: cursorKeyFor(needs, keys), indexes: 'asked' })
  const storeAsWritten = checkedStore(opened, needs, keys)
  // Who opens nothing hands officers' words on as they lie there.
  const store = needs.keys.includes('sealing')
    ? recordStore(storeAsWritten, { keys, random: systemRandom })
    : migratingStore(storeAsWritten)
  const sdk = lazySdk()
  const inbox = inboxNotifier(store)
  return {
    store,
    storeAsWritten,
    clock: systemClock,
    random: systemRandom,
    keys,
    files: platform === undefined ? NO_FILES : cloudFiles(sdk, platform.fileRoot),
    registry: syntheticRegistry(store, keys),
    carriers: ems === undefined ? [emsWithoutPush] : [emsCarrier(ems)],
    notifiers: platform === undefined ? [inbox] : [inbox, subscribeNotifier(sdk, platform.templates)],
    reference: referenceData(store, systemClock, builtInAuthorities),
    effects: needs.keys.includes('sealing') ? EFFECTS : LATER,
    demo: false,
  }
}
