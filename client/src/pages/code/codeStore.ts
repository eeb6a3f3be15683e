import type { CaseView } from '@resident-card/shared'
import { readStored, removeStored, writeStored } from '../../device/storage'
import { stillOfUse, type KeptCode } from './codeSlots'

/** Of the case, what is read beside the code at the window. */
export type TicketFacts = Pick<CaseView, 'caseId' | 'holderName' | 'reason' | 'authority' | 'clock' | 'fee'>

/** A code with what is read beside it. */
export interface KeptTicket {
  readonly code: KeptCode
  readonly facts: TicketFacts
}

/** Kept for the ten minutes its slots last, so that a page closed and opened again without network still shows a code. */
const keyOf = (caseId: string): string => `code:${caseId}`

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isKept = (stored: unknown): stored is KeptTicket => {
  if (!isRecord(stored) || !isRecord(stored['code']) || !isRecord(stored['facts'])) return false
  const { code } = stored
  return typeof code['offsetMs'] === 'number' && Array.isArray(code['slots']) && isRecord(code['locator'])
}

/** The code kept for this case, or undefined; one that has run out is thrown away. */
export const readKeptTicket = (caseId: string, deviceNow: number): KeptTicket | undefined => {
  const stored = readStored(keyOf(caseId))
  if (isKept(stored) && stillOfUse(stored.code, deviceNow)) return stored
  if (stored !== undefined) dropTicket(caseId)
  return undefined
}

export const keepTicket = (caseId: string, ticket: KeptTicket): void => {
  writeStored(keyOf(caseId), ticket)
}

/** Once the card is handed over, or the case is not this person's: nothing stays behind. */
export const dropTicket = (caseId: string): void => removeStored(keyOf(caseId))
