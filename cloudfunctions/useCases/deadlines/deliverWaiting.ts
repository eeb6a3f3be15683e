import { applications } from '../../records/collections'
import type { Dependencies } from '../../runtime/dependencies'
import { deliverOutbox } from '../case/deliverOutbox'

const BATCH = 100

/** Delivers what waits in outboxes, a bounded batch; what keeps failing stays and doesn't hold up the others. */
export const deliverWaiting = async (deps: Dependencies): Promise<{ delivered: number; more: boolean }> => {
  const query = { index: 'outboxWaiting', equals: { outboxWaiting: 1 }, limit: BATCH }
  const page = await deps.store.collection(applications).find(query)
  let delivered = 0
  for (const record of page.items) delivered += await deliverOutbox(deps, record)
  return { delivered, more: page.next !== undefined && delivered > 0 }
}
