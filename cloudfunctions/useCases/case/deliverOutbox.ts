import { applications } from '../../records/collections'
import type { ApplicationRecord } from '../../records/records'
import type { Dependencies } from '../../runtime/dependencies'
import { deliverMessage } from './deliverMessage'

const TRIES = 5

/**
 * Does what waits in a case's outbox and takes it out. What fails stays for the timer: everything here may happen
 * twice, and is the same as once. Never throws: the command it follows is already saved. Answers how many were done.
 */
export const deliverOutbox = async (deps: Dependencies, record: ApplicationRecord): Promise<number> => {
  const done = new Set<string>()
  try {
    for (const message of record.outbox) {
      await deliverMessage(deps, record, message)
      done.add(message.id)
    }
  } catch {
    // Left in the outbox.
  }
  if (done.size > 0) await takeOut(deps, record, done).catch(() => undefined)
  return done.size
}

const takeOut = async (deps: Dependencies, known: ApplicationRecord, done: ReadonlySet<string>): Promise<void> => {
  const collection = deps.store.collection(applications)
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
