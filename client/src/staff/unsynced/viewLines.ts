import type { PillKind } from '../../components/status/Pill'
import type { Say } from '../../text/say'
import type words from '../../text/staff/offline.zh'
import type { QueueLine } from '../offline/ground/deskState'

export interface LineView {
  readonly key: string
  readonly no: string
  readonly caseNo: string
  readonly at: string
  readonly pill: { readonly kind: PillKind; readonly word: string }
  readonly what: string
  readonly bad: boolean
}

const PILLS: Record<QueueLine['state'], PillKind> = { unconfirmed: 'offline', confirmed: 'ok', conflict: 'late' }

const whatOf = ({ state, syncedAt, reason }: QueueLine, t: (typeof words)['queue'], say: Say): string => {
  if (state === 'unconfirmed') return t.next
  if (state === 'confirmed') return syncedAt === undefined ? t.states.confirmed : t.confirmedAt(say.time(syncedAt))
  return reason === undefined ? t.states.conflict : t.reasons[reason]
}

/** The hand-overs of this device in the order they were made: what became of each. */
export const viewLines = (
  lines: readonly QueueLine[],
  today: string,
  t: (typeof words)['queue'],
  say: Say,
): readonly LineView[] =>
  [...lines]
    .sort((a, b) => a.seq - b.seq)
    .map((line) => ({
      key: line.entryId,
      no: t.seq(line.seq),
      caseNo: line.caseNo,
      at: say.when(line.at, today),
      pill: { kind: PILLS[line.state], word: t.states[line.state] },
      what: whatOf(line, t, say),
      bad: line.state === 'conflict',
    }))
