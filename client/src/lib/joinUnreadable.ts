import type { UnreadableRow } from '@resident-card/shared'

interface Told {
  readonly unreadable?: readonly UnreadableRow[] | undefined
}

/** What can't be shown of the pages so far and of the next one. */
export const joinUnreadable = (before: Told | undefined, page: Told): UnreadableRow[] => [
  ...(before?.unreadable ?? []),
  ...(page.unreadable ?? []),
]
