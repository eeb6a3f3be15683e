import { emsCarrier } from '../../adapters/carrier/emsCarrier'
import { inboxNotifier } from '../../adapters/inbox/inboxNotifier'
import { openMongoStore } from '../../adapters/mongo/openMongoStore'
import { recordStore } from '../../adapters/store/recordStore'
import { syntheticRegistry } from '../../adapters/synthetic/syntheticRegistry'
import { systemClock } from '../../adapters/system/systemClock'
import { systemRandom } from '../../adapters/system/systemRandom'
import { cloudFiles } from '../../adapters/wechat/cloudFiles'
import { lazySdk } from '../../adapters/wechat/sdk'
import { subscribeNotifier } from '../../adapters/wechat/subscribeNotifier'
import { builtInAuthorities } from '../../reference/builtInAuthorities'
import { referenceData } from '../../reference/referenceData'
import type { Dependencies } from '../../runtime/dependencies'
import { EFFECTS } from '../../useCases/outbox/effects'
import { readSettings } from './settings'

/** Everything a deployed function reaches. Touches no network. Throws `NotConfigured`. */
export const composeCloud = (env: Readonly<Record<string, string | undefined>>): Dependencies => {
  const { mongo, keys, fileRoot, templates, ems } = readSettings(env)
  const storeAsWritten = openMongoStore(mongo)
  const store = recordStore(storeAsWritten, { keys, random: systemRandom })
  const sdk = lazySdk()
  return {
    store,
    storeAsWritten,
    clock: systemClock,
    random: systemRandom,
    keys,
    files: cloudFiles(sdk, fileRoot),
    registry: syntheticRegistry(store, keys),
    carriers: [emsCarrier(ems)],
    notifiers: [inboxNotifier(store), subscribeNotifier(sdk, templates)],
    reference: referenceData(store, systemClock, builtInAuthorities),
    effects: EFFECTS,
    demo: false,
  }
}
