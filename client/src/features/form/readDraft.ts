import { isReason, settingMs } from '@resident-card/shared'
import type { Draft } from './draft'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'

const isMail = (value: unknown): boolean =>
  isRecord(value) && isText(value['recipient']) && isText(value['phone']) && isText(value['address'])

const isDraft = (stored: unknown): stored is Draft =>
  isRecord(stored) &&
  stored['schemaVersion'] === 1 &&
  isText(stored['owner']) &&
  isReason(stored['reason']) &&
  isText(stored['phone']) &&
  isMail(stored['mail']) &&
  typeof stored['savedAt'] === 'number'

/** What was stored, if it is a whole draft, this person's and not too old; else it is as if there were none. */
export const readDraft = (stored: unknown, owner: string, now: number): Draft | undefined => {
  if (!isDraft(stored) || stored.owner !== owner) return undefined
  return now - stored.savedAt > settingMs('draftKept', now) ? undefined : stored
}
