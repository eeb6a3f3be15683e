import type { CaseView } from '@resident-card/shared'
import { readStored, removeStored, writeStored } from '../../device/storage'
import type { MendForm } from './mendForm'

/** What has been mended survives leaving the app, for this return of this case and no other. */
const keyOf = (caseId: string): string => `mend:${caseId}`

interface Kept {
  readonly returnedAt: number
  readonly form: MendForm
}

const isKept = (stored: unknown): stored is Kept => {
  const raw = stored as Partial<Kept> | null | undefined
  return (
    typeof raw?.returnedAt === 'number' &&
    typeof raw.form?.phone === 'string' &&
    typeof raw.form.collection === 'object'
  )
}

export const readMend = ({ caseId, stateSince }: CaseView): MendForm | undefined => {
  const stored = readStored(keyOf(caseId))
  return isKept(stored) && stored.returnedAt === stateSince ? stored.form : undefined
}

export const keepMend = ({ caseId, stateSince }: CaseView, form: MendForm): void => {
  const kept: Kept = { returnedAt: stateSince, form }
  writeStored(keyOf(caseId), kept)
}

export const dropMend = (caseId: string): void => removeStored(keyOf(caseId))
