import { phraseIn, type DeskCase } from '@resident-card/shared'
import type { Say } from '../../text/say'
import type words from '../../text/staff/review.zh'
import { numbersAsOf } from '../../lib/numbersToday'

type Comparison = DeskCase['comparisons'][number]

export interface CompareRow {
  readonly field: Comparison['field']
  readonly label: string
  readonly registered: string
  readonly applied: string
  /** Amber ground, underlined, with the reason and where it stands. */
  readonly differs: boolean
  /** The registry alone meets the rule: said in green in place of a second value. */
  readonly met: boolean
  readonly explain: string
  readonly clause?: string
}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value)
const isCounty = (value: string): boolean => /^\d{6}$/.test(value)

interface Context {
  readonly t: typeof words
  readonly say: Say
  readonly today: string
  /** Names of counties known on this page. */
  readonly counties: Readonly<Record<string, string>>
}

const sayValue = (value: string | undefined, { t, say, today, counties }: Context): string => {
  if (value === undefined) return t.compare.none
  if (value === '') return t.compare.unchanged
  if (isDate(value)) return say.shortDate(value, today)
  if (isCounty(value)) return counties[value] ?? t.compare.county(value)
  return t.compare.list(value.split(',').map((part) => t.compare.values[part] ?? part))
}

/** Rows whose second column is a rule's answer, not a second value. */
const JUDGED: readonly Comparison['field'][] = ['cardIssuedOn', 'fingerprints', 'changedSinceCard']

/** The registry beside the application, differences marked. */
export const viewCompare = (comparisons: readonly Comparison[], context: Context): readonly CompareRow[] =>
  comparisons.map((line) => {
    const { t } = context
    const judged = JUDGED.includes(line.field) && line.applied === undefined
    const met = judged && !line.differs
    const applied =
      line.field === 'cardStatus' && line.applied !== undefined
        ? (t.compare.appliesFor[line.applied] ?? line.applied)
        : judged
          ? line.differs
            ? t.compare.unmet
            : t.compare.met
          : sayValue(line.applied, context)
    return {
      field: line.field,
      label: t.compare.fields[line.field],
      registered: sayValue(line.registered, context),
      applied,
      differs: line.differs,
      met,
      explain: line.differs ? phraseIn(t.compare.explain[line.field], numbersAsOf(context.today)) : '',
      ...(line.clause === undefined ? {} : { clause: line.clause }),
    }
  })
