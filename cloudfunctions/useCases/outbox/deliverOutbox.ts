import { applications } from '../../records/application'
import type { ApplicationRecord, OutboxMessage } from '../../records/application'
import { readBefore, swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'

const AT_THE_REGISTRY: readonly OutboxMessage['kind'][] = ['reportLost', 'recordNewCard', 'takeBackNewCard']

/** What must happen in order among itself: a registry that is down keeps neither the ledger nor a message waiting. */
const lineOf = ({ kind }: OutboxMessage): string => (AT_THE_REGISTRY.includes(kind) ? 'registry' : kind)

const linesOf = (outbox: readonly OutboxMessage[]): ReadonlyMap<string, readonly OutboxMessage[]> => {
  const lines = new Map<string, OutboxMessage[]>()
  for (const message of outbox) lines.set(lineOf(message), [...(lines.get(lineOf(message)) ?? []), message])
  return lines
}

/**
 * Does what waits in a case's outbox and takes it out. What fails stays for the timer, and what comes after it in the
 * same line; the lines have nothing to do with each other and go side by side. Everything here may happen twice, and is the same as once. Never throws: the command it follows is already
 * saved. Answers how many were done.
 */
export const deliverOutbox = async (deps: Dependencies, record: ApplicationRecord): Promise<number> => {
  const done = new Set<string>()
  const inLine = async (messages: readonly OutboxMessage[]): Promise<void> => {
    for (const message of messages)
      try {
        await deps.effects[message.kind](deps, record, message)
        done.add(message.id)
      } catch {
        // Left in the outbox, and so is what comes after it.
        return
      }
  }
  await Promise.all([...linesOf(record.outbox).values()].map(inLine))
  if (done.size > 0) await takeOut(deps, record, done).catch(() => undefined)
  return done.size
}

const takeOut = (deps: Dependencies, known: ApplicationRecord, done: ReadonlySet<string>): Promise<void> => {
  const table = deps.store.table(applications)
  return swap<ApplicationRecord, ApplicationRecord | undefined, void>({
    table,
    load: readBefore(known, () => table.get(known._id)),
    decide: (record) => {
      const outbox = record?.outbox.filter(({ id }) => !done.has(id))
      if (record === undefined || outbox?.length === record.outbox.length) return { answer: undefined }
      const waiting = outbox !== undefined && outbox.length > 0 ? 1 : 0
      return { of: record, update: { set: { outbox, outboxWaiting: waiting } }, saved: () => undefined }
    },
  })
}
