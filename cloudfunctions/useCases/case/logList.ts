import { createHash } from 'node:crypto'
import type { Application } from '@resident-card/shared'
import { listLog } from '../../records/listLog'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { writtenLately } from '../../runtime/writtenLately'
import { base32 } from '../../sealing/base32'
import { loggedBy } from './logAccess'

type Shown = Pick<Application, 'id' | 'holder'>

const HOUR_MS = 3_600_000
const [HOUR_BYTES, HASH_BYTES] = [3, 13]

const hashOf = (parts: readonly unknown[]): Uint8Array =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest().subarray(0, HASH_BYTES)

/** The same rows of the same list within the hour have the same id, whichever process writes them: of two at once one is stored. */
const entryId = (hour: number, list: string, fresh: readonly Shown[]): string => {
  const first = Buffer.alloc(HOUR_BYTES)
  first.writeUIntBE(hour, 0, HOUR_BYTES)
  return base32(Buffer.concat([first, hashOf([list, fresh.map(({ id }) => id)])]))
}

/**
 * Writes down which list a member of staff is about to be shown, with its rows; the reply waits for it. A list left open is
 * asked for again every minute: one entry an officer, list and hour says all of it, and another one only what has come since.
 */
export const logList = async (
  { store }: Pick<Dependencies, 'store'>,
  asked: Pick<Call, 'actor' | 'now'>,
  shown: readonly Shown[],
  what: string,
  why: string,
): Promise<void> => {
  const by = loggedBy(asked)
  if (by === undefined) return
  const hour = Math.floor(asked.now / HOUR_MS)
  const list = [by.account, what, why].join(':')
  const written = writtenLately(store, hour)
  const fresh = shown.filter(({ id }) => !written.has(`${list}:${id}`))
  if (fresh.length === 0) return
  const rows = fresh.map(({ id, holder }) => ({ caseId: id, holder }))
  await store
    .table(listLog)
    .insertMany([{ _id: entryId(hour, list, fresh), schemaVersion: 1, version: 1, rows, ...by, what, why }])
  // Known only once it is on the disk.
  for (const { id } of fresh) written.add(`${list}:${id}`)
}
