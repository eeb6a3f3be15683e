import type { SessionView } from '@resident-card/shared'
import { useCallback, useSyncExternalStore } from 'react'
import { withAnswers, type Answers, type Draft } from './draft'
import { keepDraft, loadDraft, onDraft } from './draftStore'

/** Names a bound person on this device; undefined for anyone who has no draft to keep. */
export const ownerOf = (session: Pick<SessionView, 'bound' | 'name' | 'maskedNumber'>): string | undefined =>
  session.bound && session.maskedNumber !== undefined ? `${session.name ?? ''} ${session.maskedNumber}` : undefined

export interface DraftHandle {
  readonly draft: Draft | undefined
  /** Saves these answers at once. */
  readonly answer: (change: Partial<Answers>) => void
}

/** This person's draft; every screen that shows it renders again when it changes. */
export const useDraft = (owner: string | undefined): DraftHandle => {
  const read = useCallback(() => (owner === undefined ? undefined : loadDraft(owner)), [owner])
  const draft = useSyncExternalStore(onDraft, read)
  const answer = useCallback(
    (change: Partial<Answers>) => {
      const current = owner === undefined ? undefined : loadDraft(owner)
      if (current !== undefined) keepDraft(withAnswers(current, change, Date.now()))
    },
    [owner],
  )
  return { draft, answer }
}
