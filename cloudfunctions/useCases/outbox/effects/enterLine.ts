import { MOVEMENT_KINDS, OLD_CARD_OUTCOMES } from '@resident-card/shared'
import type { HistoryEntry, Instant, Movement } from '@resident-card/shared'
import type { ApplicationRecord, OutboxMessage } from '../../../records/application'
import { ledger } from '../../../records/ledger'
import type { Dependencies } from '../../../runtime/dependencies'

export interface Moved extends Movement {
  /** Its place in the case's history. */
  readonly entry: number
  readonly happened: HistoryEntry
}

/** What moved, out of the message's facts. Throws where they are none. */
export const movedIn = ({ history }: ApplicationRecord, { facts }: Pick<OutboxMessage, 'facts'>): Moved => {
  const entry = Number(facts['entry'])
  const happened = history[entry]
  const movement = MOVEMENT_KINDS.find((kind) => kind === facts['movement'])
  const oldCard = OLD_CARD_OUTCOMES.find((outcome) => outcome === facts['oldCard'])
  if (happened === undefined || movement === undefined || oldCard === undefined)
    throw new Error('a movement without its place in the history')
  return { entry, happened, movement, oldCard, feeFen: Number(facts['feeFen']) }
}

/**
 * Writes a movement into the ledger of its authority, once. The line's id is case and place in the history: delivered
 * twice, or late, it is the same line. `undoneOf`: when the hand-over it takes back was made.
 */
export const enterLine = async (
  { store }: Pick<Dependencies, 'store'>,
  { _id, caseNo, acceptingAuthority }: ApplicationRecord,
  { entry, happened: { at, syncedAt, by }, ...movement }: Moved,
  undoneOf?: Instant,
): Promise<void> => {
  await store.table(ledger).insert({
    _id: `${_id}.${entry}`,
    schemaVersion: 1,
    version: 1,
    office: acceptingAuthority,
    at,
    knownAt: syncedAt ?? at,
    caseId: _id,
    caseNo,
    account: by.account,
    officerNo: by.officerNo ?? '',
    ...movement,
    ...(undoneOf !== undefined && { undoneOf }),
  })
}
