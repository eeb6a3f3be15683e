import type { ShiftView } from '@resident-card/shared'
import type { Say } from '../../text/say'
import type words from '../../text/staff/shift.zh'

export interface SumLine {
  readonly key: string
  readonly word: string
  readonly value: string
  /** A sum, set off from what it is made of. */
  readonly sum?: true
  readonly tone?: 'ok' | 'bad'
}

type Words = typeof words

/** `+5`, `−4`: what goes in and out, as it is added up by hand. */
const signed = (n: number): string => (n === 0 ? '0' : n > 0 ? `+${n}` : `\u2212${-n}`)

/** 相符 · 少 1 张 · 多 2 张 */
export const differenceWords = (difference: number, { compare }: Words): string => {
  if (difference === 0) return compare.agrees
  return difference < 0 ? compare.less(-difference) : compare.more(difference)
}

/** What was counted at the end, against what must then have been there. */
const closedLines = ({ expected, closed }: ShiftView, t: Words): readonly SumLine[] => {
  if (closed === undefined) return []
  const mustBe = expected - closed.unconfirmed
  const difference = closed.counted - mustBe
  return [
    ...(closed.unconfirmed === 0
      ? []
      : [
          { key: 'unconfirmed', word: t.balance.unconfirmed, value: signed(-closed.unconfirmed) },
          { key: 'mustBe', word: t.balance.mustBe, value: String(mustBe), sum: true as const },
        ]),
    { key: 'counted', word: t.balance.counted, value: String(closed.counted) },
    {
      key: 'difference',
      word: t.balance.difference,
      value: differenceWords(difference, t),
      sum: true,
      tone: difference === 0 ? 'ok' : 'bad',
    },
  ]
}

/** New cards, as a person adds them up: counted, plus what came, minus what went, is what must be there. */
export const viewBalance = (shift: ShiftView, t: Words): readonly SumLine[] => {
  const { totals, countedAtStart, expected } = shift
  const moved = (key: 'received' | 'undone' | 'handedOver' | 'sentBack', n: number): SumLine => ({
    key,
    word: t.balance[key],
    value: signed(n),
  })
  return [
    { key: 'start', word: t.balance.start, value: String(countedAtStart) },
    moved('received', totals.received),
    moved('handedOver', -totals.handedOver),
    ...(totals.handOverUndone === 0 ? [] : [moved('undone', totals.handOverUndone)]),
    ...(totals.sentBack === 0 ? [] : [moved('sentBack', -totals.sentBack)]),
    { key: 'expected', word: t.balance.expected, value: String(expected), sum: true },
    ...closedLines(shift, t),
  ]
}

/** What came and went, without what that leaves: whoever is going to count must not know the number beforehand. */
export const viewMoved = (shift: ShiftView, t: Words): readonly SumLine[] =>
  viewBalance(shift, t).filter(({ key }) => key !== 'start' && key !== 'expected')

/** Old cards, statements and money of the shift. */
export const viewOthers = ({ totals, closed }: ShiftView, t: Words, say: Say): readonly SumLine[] => [
  { key: 'oldCards', word: t.balance.oldCards, value: String(totals.oldCardsTaken) },
  ...(closed === undefined
    ? []
    : [
        { key: 'oldCounted', word: t.sheet.oldCardsCounted, value: String(closed.oldCardsCounted) },
        {
          key: 'oldDifference',
          word: t.balance.difference,
          value: differenceWords(closed.oldCardsCounted - totals.oldCardsTaken, t),
          sum: true as const,
          tone: closed.oldCardsCounted === totals.oldCardsTaken ? ('ok' as const) : ('bad' as const),
        },
      ]),
  ...(totals.statements === 0
    ? []
    : [{ key: 'statements', word: t.balance.statements, value: String(totals.statements) }]),
  { key: 'fees', word: t.balance.fees, value: say.money(totals.feesFen) },
]
