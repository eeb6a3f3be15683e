import { readStored, removeStored, writeStored } from '../../platform/storage'
import { stillOfUse, type KeptCode } from './codeSlots'

/** Kept for the ten minutes its slots last, so that a page closed and opened again without network still shows a code. */
const keyOf = (caseId: string): string => `code:${caseId}`

const isKept = (stored: unknown): stored is KeptCode => {
  const raw: Partial<Record<keyof KeptCode, unknown>> = typeof stored === 'object' && stored !== null ? stored : {}
  return (
    typeof raw.offsetMs === 'number' &&
    Array.isArray(raw.slots) &&
    typeof raw.locator === 'object' &&
    raw.locator !== null
  )
}

/** The code kept for this case, or undefined; one that has run out is thrown away. */
export const readKeptCode = (caseId: string, deviceNow: number): KeptCode | undefined => {
  const stored = readStored(keyOf(caseId))
  if (isKept(stored) && stillOfUse(stored, deviceNow)) return stored
  dropCode(caseId)
  return undefined
}

export const keepCode = (caseId: string, code: KeptCode): void => {
  writeStored(keyOf(caseId), code)
}

/** Once the card is handed over, or the case is not this person's: nothing stays behind. */
export const dropCode = (caseId: string): void => removeStored(keyOf(caseId))
