import { MOVEMENT_KINDS, OLD_CARD_OUTCOMES } from '@resident-card/shared'
import type { HistoryEntry, Movement } from '@resident-card/shared'
import type { ApplicationRecord, OutboxMessage } from '../../records/application'
import { ledger } from '../../records/ledger'
import type { LedgerRecord } from '../../records/ledger'
import type { Dependencies } from '../../runtime/dependencies'
import { giveBackOldCard } from '../oldCards/giveBackOldCard'
import { holdOldCard } from '../oldCards/holdOldCard'
import { takingBefore } from '../oldCards/takingBefore'

/** What moved, out of the message's facts. */
const movementIn = ({ facts }: OutboxMessage): Movement | undefined => {
  const movement = MOVEMENT_KINDS.find((kind) => kind === facts['movement'])
  const oldCard = OLD_CARD_OUTCOMES.find((outcome) => outcome === facts['oldCard'])
  if (movement === undefined || oldCard === undefined) return undefined
  return { movement, oldCard, feeFen: Number(facts['feeFen']) }
}

/** The old card's own register; answers what became of the card: what was destroyed meanwhile can't be given back. */
const registerOldCard = async (
  deps: Dependencies,
  record: ApplicationRecord,
  { movement, oldCard }: Movement,
  entry: number,
): Promise<Movement['oldCard']> => {
  if (oldCard !== 'returned') return oldCard
  if (movement !== 'handOverUndone') {
    await holdOldCard(deps, record, entry)
    return oldCard
  }
  return (await giveBackOldCard(deps, record, entry)) ? oldCard : 'notApplicable'
}

const lineOf = (
  record: ApplicationRecord,
  entry: number,
  { at, syncedAt, by }: HistoryEntry,
  movement: Movement,
): LedgerRecord => {
  const taking = movement.movement === 'handOverUndone' ? takingBefore(record, entry) : undefined
  return {
    _id: `${record._id}.${entry}`,
    schemaVersion: 1,
    version: 1,
    office: record.acceptingAuthority,
    at,
    knownAt: syncedAt ?? at,
    caseId: record._id,
    caseNo: record.caseNo,
    account: by.account,
    officerNo: by.officerNo ?? '',
    ...movement,
    ...(taking !== undefined && { undoneOf: taking.at }),
  }
}

/**
 * Writes a movement into the ledger of its authority, once, and an old card into its register. The line's id is case and
 * place in the history: delivered twice, or late, it is the same line.
 */
export const enterLedger = async (
  deps: Dependencies,
  record: ApplicationRecord,
  message: OutboxMessage,
): Promise<void> => {
  const entry = Number(message.facts['entry'])
  const happened = record.history[entry]
  const movement = movementIn(message)
  if (happened === undefined || movement === undefined) throw new Error('a movement without its place in the history')
  const oldCard = await registerOldCard(deps, record, movement, entry)
  await deps.store.table(ledger).insert(lineOf(record, entry, happened, { ...movement, oldCard }))
}
