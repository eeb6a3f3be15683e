import type { Instant } from '@resident-card/shared'
import { limits } from '../../records/collections'
import type { LimitRecord } from '../../records/limitRecord'
import type { Actor } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'

/** OFFICE: wrong digits an officer at one authority may type before a pause, and how long it is. */
const FAILURES_ALLOWED = 10
const PAUSE_MS = 10 * 60_000
const TRIES = 12

const idOf = ({ account, authority }: Actor): string => `locator:${account}:${authority ?? ''}`

const current = (record: LimitRecord | undefined, now: Instant): number =>
  record === undefined || record.until <= now ? 0 : record.failures

/** Until when no digits are looked up, or undefined. */
export const lockedUntil = async (deps: Dependencies, actor: Actor, now: Instant): Promise<Instant | undefined> => {
  const record = await deps.store.collection(limits).get(idOf(actor))
  return record !== undefined && current(record, now) >= FAILURES_ALLOWED ? record.until : undefined
}

/** Counts one failure; the count begins anew ten minutes after the last. */
export const countFailure = async (deps: Dependencies, actor: Actor, now: Instant): Promise<void> => {
  const collection = deps.store.collection(limits)
  const _id = idOf(actor)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = await collection.get(_id)
    const next = { failures: current(known, now) + 1, until: (now + PAUSE_MS) as Instant }
    const saved =
      known === undefined
        ? await collection.insert({ _id, schemaVersion: 1, version: 1, ...next })
        : await collection.update(_id, known.version, { set: next })
    if (saved.ok) return
  }
}
