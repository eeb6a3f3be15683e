import { serviceOf } from '../services/services'
import type { HistoryKind } from '../services/services'
import { SERVICE_IDS } from '../vocabulary/serviceIds'
import type { ServiceId } from '../vocabulary/serviceIds'

// Told by the very commands that `HistoryKind` is made of.
const toldBy = (id: ServiceId) => Object.values(serviceOf(id).commands).map(({ history }) => history as HistoryKind)

/** Every word a history may hold, of whichever service. */
export const HISTORY_KINDS: readonly HistoryKind[] = [
  'submitted',
  ...new Set(SERVICE_IDS.flatMap(toldBy)),
  'collectionChanged',
  'extended',
]
