import { instant } from '@resident-card/shared'
import type { Application, HistoryKind, Instant } from '@resident-card/shared'

/**
 * Whose window a card lies at or went from, and when that last changed: what a device without network must learn. Before it
 * first lay ready: empty and 0.
 */
export interface WindowMark {
  readonly office: string
  readonly at: Instant
}

/** What puts a card into the safe of a window, or takes it out. */
const AT_THE_WINDOW: readonly string[] = [
  'received',
  'handedOver',
  'handOverUndone',
  'sentBack',
] satisfies readonly HistoryKind[]

/** When the server learnt of the last change at the window: a device asks for what changed after its last data. */
export const windowMarkOf = ({ history, acceptingAuthority }: Application): WindowMark => {
  const last = history.filter(({ kind }) => AT_THE_WINDOW.includes(kind)).at(-1)
  return last === undefined
    ? { office: '', at: instant(0) }
    : { office: acceptingAuthority, at: last.syncedAt ?? last.at }
}
