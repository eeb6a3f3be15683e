import { readStored, removeStored, writeStored } from '../../device/storage'
import type { Draft } from './draft'
import { readDraft } from './readDraft'

/** One draft per device, of whoever is signed in. Kept by the platform's storage, so leaving the app loses nothing. */
const KEY = 'draft'

const listeners = new Set<() => void>()
const tellAll = (): void => listeners.forEach((tell) => tell())

/** The last draft handed out, so that reading twice gives the same object. */
let known: { readonly owner: string; readonly draft: Draft | undefined } | undefined

/** The draft of this person. Another person's is removed on sight. */
export const loadDraft = (owner: string, now = Date.now()): Draft | undefined => {
  if (known?.owner === owner) return known.draft
  const stored = readStored(KEY)
  const draft = readDraft(stored, owner, now)
  if (stored !== undefined && draft === undefined) removeStored(KEY)
  known = { owner, draft }
  return draft
}

/** Keeps a draft; false: this device would not (its storage is full or forbidden), the answers live until the app is left. */
export const keepDraft = (draft: Draft): boolean => {
  known = { owner: draft.owner, draft }
  const kept = writeStored(KEY, draft)
  tellAll()
  return kept
}

/** After submission, or when a person signs out. */
export const forgetDraft = (): void => {
  known = undefined
  removeStored(KEY)
  tellAll()
}

export const onDraft = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
