import { instant } from '@resident-card/shared'
import type { AccountCaller } from '../../ports/identity'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'
import { newId } from '../../sealing/newId'
import { demoSessions, type DemoSessionRecord } from './sessionRecord'
import { getOrForget } from '../../records/getOrForget'

const LASTS_MS = 30 * 24 * 60 * 60 * 1000
/** Looked at together. */
const MANY = 1000
const ENDED_AT_ONCE = 10
const TOKEN = /^[0-9a-z]{52}$/

export interface Sessions {
  /** A new token for a demo person. It survives a restart. */
  open(subject: string): Promise<string>
  /** Who holds the token; undefined = nobody, or not any more. */
  find(token: string | undefined): Promise<AccountCaller | undefined>
  close(token: string): Promise<void>
  /** Ends every session of whoever holds the token, on every device; nothing where nobody does. */
  closeAll(token: string): Promise<void>
}

export const createSessions = ({ store, keys, random, clock }: Dependencies): Sessions => {
  const records = store.table(demoSessions)
  const idOf = (token: string): string => lookupKey(keys, 'session', token)
  /** A clock that was wrong when it was opened makes no session last longer than any other. */
  const isPast = ({ until }: DemoSessionRecord): boolean => until <= clock.now() || until > clock.now() + LASTS_MS
  const remove = async (subject: string, which: 'past' | 'all'): Promise<void> => {
    let after: string | undefined
    do {
      const query = { index: 'subject', equals: { subject }, limit: MANY, aside: true as const }
      const page = await records.find({ ...query, ...(after && { after }) })
      for (const session of page.items) if (which === 'all' || isPast(session)) await records.remove(session._id)
      for (const { id, why } of page.unreadable ?? [])
        if (which === 'all' || why === 'corrupt') await records.remove(id)
      after = page.next
    } while (after !== undefined)
  }
  const find = async (token: string): Promise<DemoSessionRecord | undefined> => {
    if (!TOKEN.test(token)) return undefined
    const record = await getOrForget(records, idOf(token))
    return record === undefined || isPast(record) ? undefined : record
  }
  /** As many as one sign-in can well wait for: there are never more ended ones than were opened. */
  const forgetEnded = async (): Promise<void> => {
    const range = { field: 'until', lt: clock.now() }
    const ended = await records.find({ index: 'until', equals: {}, range, limit: ENDED_AT_ONCE, aside: true })
    for (const { _id } of ended.items) await records.remove(_id)
    for (const { id, why } of ended.unreadable ?? []) if (why === 'corrupt') await records.remove(id)
  }
  return {
    open: async (subject) => {
      await remove(subject, 'past')
      const token = newId(random) + newId(random)
      const until = instant(clock.now() + LASTS_MS)
      await forgetEnded()
      await records.insert({ _id: idOf(token), schemaVersion: 1, version: 1, subject, until })
      return token
    },
    find: async (token) => {
      const record = token === undefined ? undefined : await find(token)
      return record && { kind: 'account', provider: 'demo', subject: record.subject }
    },
    close: async (token) => {
      if (TOKEN.test(token)) await records.remove(idOf(token))
    },
    closeAll: async (token) => {
      const record = await find(token)
      if (record !== undefined) await remove(record.subject, 'all')
    },
  }
}
