import type { CaseView, TrackingKind } from '@resident-card/shared'
import type { CaseWords } from '../../features/case/caseWords'

export interface Tracking {
  /** What was told last. */
  readonly latest: string
  /** Newest first. */
  readonly lines: readonly { readonly key: string; readonly word: string; readonly when: string }[]
}

interface Told {
  readonly at: number
  readonly kind: TrackingKind
}

/** Without what says nothing to its reader; of many stations on the way, the last one reached. */
const worthReading = (newestFirst: readonly Told[]): readonly Told[] =>
  newestFirst
    .filter(({ kind }) => kind !== 'other')
    .filter(({ kind }, index, told) => kind !== 'inTransit' || told[index - 1]?.kind !== 'inTransit')

/** The parcel's way as the carrier told it; undefined while it has told nothing. */
export const viewTracking = (
  { consignment }: Pick<CaseView, 'consignment'>,
  today: string,
  { t, say }: Pick<CaseWords, 't' | 'say'>,
): Tracking | undefined => {
  const lines = worthReading([...(consignment?.events ?? [])].reverse()).map(({ at, kind }, index) => ({
    key: `${at}${kind}${index}`,
    word: t.trackingKind[kind],
    when: say.dateTime(at, today),
  }))
  const [latest] = lines
  return latest && { latest: latest.word, lines }
}
