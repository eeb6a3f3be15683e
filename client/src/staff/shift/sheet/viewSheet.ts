import type { LedgerRow, LedgerTotals, ShiftView } from '@resident-card/shared'
import type { Say } from '../../../text/say'
import type words from '../../../text/staff/shift.zh'
import type { PaperBlock, PaperModel, PaperRow } from '../../paper/paperModel'
import { differenceWords, viewBalance, viewOthers, type SumLine } from '../viewBalance'
import { viewLedger } from '../viewLedger'

interface SheetWords {
  readonly t: typeof words
  readonly say: Say
}

const asRow = ({ key, word, value, sum }: SumLine): PaperRow => ({
  key,
  name: word,
  value,
  ...(sum === undefined ? {} : { strong: sum }),
})

/** Movements of the shift's own time that became known after its end. */
const laterBlock = (later: LedgerTotals, { t, say }: SheetWords): PaperBlock => {
  const rows: readonly (readonly [key: string, name: string, n: number])[] = [
    ['received', t.balance.received, later.received],
    ['handedOver', t.balance.handedOver, later.handedOver],
    ['undone', t.balance.undone, later.handOverUndone],
    ['sentBack', t.balance.sentBack, later.sentBack],
    ['oldCards', t.balance.oldCards, later.oldCardsTaken],
    ['statements', t.balance.statements, later.statements],
  ]
  const fees = later.feesFen === 0 ? [] : [{ key: 'fees', name: t.balance.fees, value: say.money(later.feesFen) }]
  return {
    key: 'later',
    title: t.sheet.knownLater,
    rows: [...rows.filter(([, , n]) => n !== 0).map(([key, name, n]) => ({ key, name, value: String(n) })), ...fees],
    note: t.sheet.knownLaterHow,
  }
}

/** How it came out, by all that is known now: what agrees, differs, is still on its way or before a person. */
const outcomeOf = (shift: ShiftView, { t }: SheetWords): string | undefined => {
  const { closed, knownLater, waiting = 0, conflicts = 0, difference = 0, agrees } = shift
  if (closed === undefined) return undefined
  const settled = closed.unconfirmed > 0 || knownLater !== undefined
  const verdict =
    agrees === true
      ? [...(waiting > 0 ? [] : [settled ? t.sheet.settled : t.sheet.agrees])]
      : [difference === 0 ? t.sheet.oldCardsDiffer : t.sheet.difference(differenceWords(difference, t))]
  const said = [
    ...verdict,
    ...(waiting > 0 ? [t.sheet.waiting(waiting)] : []),
    ...(conflicts > 0 ? [t.sheet.conflicts(conflicts)] : []),
  ]
  return said.join(t.comma)
}

const wordsBlock = (key: string, title: string, note: string | undefined): readonly PaperBlock[] =>
  note === undefined ? [] : [{ key, title, rows: [], note }]

/** What was said, or still on its way, when it began. */
const startWords = ({ startNote, unconfirmedAtStart }: ShiftView, { t }: SheetWords): string | undefined => {
  const said = [
    ...(unconfirmedAtStart === undefined ? [] : [t.open.unconfirmedAtStart(unconfirmedAtStart)]),
    ...(startNote === undefined ? [] : [startNote]),
  ]
  return said.length === 0 ? undefined : said.join(t.comma)
}

/** The sheet of a shift: the same on paper, in a picture and as text. */
export const viewSheet = (
  shift: ShiftView,
  rows: readonly LedgerRow[],
  now: number,
  today: string,
  words: SheetWords,
): PaperModel => {
  const { t, say } = words
  const { closed } = shift
  const outcome = outcomeOf(shift, words)
  const fact = (key: string, name: string, value: string): PaperRow => ({ key, name, value })
  return {
    head: t.sheet.head,
    facts: [
      fact('office', t.sheet.office, shift.authority.name),
      fact('from', t.sheet.from, `${say.when(shift.openedAt, today)}${t.comma}${t.officer(shift.openedBy)}`),
      fact(
        'to',
        t.sheet.to,
        closed === undefined ? t.sheet.toNow : `${say.when(closed.at, today)}${t.comma}${t.officer(closed.by)}`,
      ),
    ],
    blocks: [
      {
        key: 'new',
        title: t.sheet.newCards,
        rows: viewBalance(shift, t).map(asRow),
        ...(outcome === undefined ? {} : { note: outcome }),
      },
      { key: 'others', title: t.sheet.others, rows: viewOthers(shift, t, say).map(asRow) },
      ...wordsBlock('startNote', t.sheet.startNote, startWords(shift, words)),
      ...wordsBlock('explanation', t.sheet.explanation, closed?.explanation),
      ...(shift.knownLater === undefined ? [] : [laterBlock(shift.knownLater, words)]),
    ],
    ...(rows.length === 0
      ? {}
      : {
          table: {
            title: t.sheet.ledger,
            heads: [
              t.ledger.head.at,
              t.ledger.head.what,
              t.ledger.head.caseNo,
              t.ledger.head.officer,
              t.ledger.head.oldCard,
              t.ledger.head.fee,
            ],
            rows: viewLedger(rows, today, t, say).map(({ key, when, synced, what, caseNo, officer, oldCard, fee }) => ({
              key,
              cells: [synced === undefined ? when : `${when} (${synced})`, what, caseNo, officer, oldCard, fee],
            })),
          },
        }),
    signatures: t.sheet.signatures,
    signWord: t.sheet.sign,
    foot: [t.sheet.printed(say.when(now, today))],
  }
}
