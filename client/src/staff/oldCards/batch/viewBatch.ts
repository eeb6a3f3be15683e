import type { DestructionView } from '@resident-card/shared'
import type { Say } from '../../../text/say'
import type words from '../../../text/staff/oldCards.zh'
import type { PaperModel } from '../../paper/paperModel'

/** The list of a batch as it is printed and signed. */
export const viewBatch = (
  batch: DestructionView,
  now: number,
  today: string,
  t: typeof words,
  say: Say,
): PaperModel => {
  const { batch: b } = t
  const signed =
    batch.signedAt === undefined
      ? b.notSigned
      : [say.when(batch.signedAt, today), t.officer(batch.signedBy ?? '')].join(t.comma)
  return {
    head: b.head,
    facts: [
      { key: 'name', name: b.number, value: batch.name },
      { key: 'count', name: b.cards, value: b.count(batch.cards.length) },
      { key: 'made', name: b.made, value: [say.when(batch.madeAt, today), t.officer(batch.madeBy)].join(t.comma) },
      { key: 'signed', name: b.signed, value: signed },
    ],
    blocks: [],
    table: {
      title: b.list,
      heads: [b.heads.no, b.heads.caseNo, b.heads.takenAt],
      rows: batch.cards.map(({ oldCardId, caseNo, takenAt }, index) => ({
        key: oldCardId,
        cells: [String(index + 1), caseNo, say.when(takenAt, today)],
      })),
    },
    signatures: b.signatures,
    signWord: b.signWord,
    foot: [b.printed(say.when(now, today))],
  }
}
