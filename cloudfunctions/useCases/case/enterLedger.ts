import type { ApplicationRecord, OutboxMessage } from '../../records/records'
import type { Dependencies } from '../../runtime/dependencies'

/** Writes a movement into the ledger of its authority, once, and an old card into its register. */
export const enterLedger = async (
  _deps: Dependencies,
  _record: ApplicationRecord,
  _message: OutboxMessage,
): Promise<void> => undefined
