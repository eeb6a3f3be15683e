import type { Store } from '../../ports/store'
import type { Sealing } from '../../sealing/seal'
import { migratingStore } from './migratingStore'
import { sealingStore } from './sealingStore'

/** The store as everything above the adapters has it: of today's shape, its words opened; `storeAsWritten` holds them sealed. */
export const recordStore = (storeAsWritten: Store, sealing: Sealing): Store =>
  migratingStore(sealingStore(storeAsWritten, sealing))
