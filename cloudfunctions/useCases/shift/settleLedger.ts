import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { deliverOutbox } from '../outbox/deliverOutbox'

const PAGE = 100
/** What waits in outboxes after an outage is the timer's work; a count waits for so many pages of it at most. */
const PAGES = 20

const movesSomething = ({ outbox }: ApplicationRecord): boolean => outbox.some(({ kind }) => kind === 'enterLedger')

/**
 * Enters what this authority's cases still hold in their outboxes, because a function died or the store was away: a count
 * is compared with everything that happened.
 */
export const settleLedger = async (deps: Dependencies, office: string): Promise<void> => {
  const query = { index: 'outboxWaiting', equals: { outboxWaiting: 1 }, limit: PAGE, aside: true as const }
  let after: string | undefined
  for (let read = 0; read < PAGES; read += 1) {
    const page = await deps.store.table(applications).find(after === undefined ? query : { ...query, after })
    for (const record of page.items)
      if (record.acceptingAuthority === office && movesSomething(record)) await deliverOutbox(deps, record)
    if (page.next === undefined) return
    after = page.next
  }
}
