import { applications } from '../../records/application'
import type { ApplicationRecord, OutboxMessage } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { deliverMessage } from './deliverMessage'

const TRIES = 5

const AT_THE_REGISTRY: readonly OutboxMessage['kind'][] = ['reportLost', 'recordNewCard', 'takeBackNewCard']

/** What must happen in order among itself: a registry that is down keeps neither the ledger nor a message waiting. */
const lineOf = ({ kind }: OutboxMessage): string => (AT_THE_REGISTRY.includes(kind) ? 'registry' : kind)

/**
 * Does what waits in a case's outbox and takes it out. What fails stays for the timer, and what comes after it in the
 * same line: everything here may happen twice, and is the same as once. Never throws: the command it follows is already
 * saved. Answers how many were done.
 */
export const deliverOutbox = async (deps: Dependencies, record: ApplicationRecord): Promise<number> => {
  const done = new Set<string>()
  const stopped = new Set<string>()
  for (const message of record.outbox) {
    const line = lineOf(message)
    if (stopped.has(line)) continue
    try {
      await deliverMessage(deps, record, message)
      done.add(message.id)
    } catch {
      // Left in the outbox.
      stopped.add(line)
    }
  }
  if (done.size > 0) await takeOut(deps, record, done).catch(() => undefined)
  return done.size
}

const takeOut = async (deps: Dependencies, known: ApplicationRecord, done: ReadonlySet<string>): Promise<void> => {
  const collection = deps.store.table(applications)
  let record: ApplicationRecord | undefined = known
  for (let tries = 0; tries < TRIES && record !== undefined; tries += 1) {
    const outbox = record.outbox.filter(({ id }) => !done.has(id))
    if (outbox.length === record.outbox.length) return
    const saved = await collection.update(record._id, record.version, {
      set: { outbox, outboxWaiting: outbox.length > 0 ? 1 : 0 },
    })
    if (saved.ok) return
    record = await collection.get(record._id)
  }
}
