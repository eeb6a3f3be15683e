import type { OldCardView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import type { Say } from '../../text/say'
import type words from '../../text/staff/oldCards.zh'

interface CardListProps {
  readonly cards: readonly OldCardView[]
  readonly today: string
  readonly t: typeof words
  readonly say: Say
  /** Held ones are chosen for a batch; the others are only read. */
  readonly chosen?: readonly string[]
  readonly onChoose?: (id: string) => unknown
}

/** Old cards, one line each: which case, when, who took it, how it came. */
export const CardList = ({ cards, today, t, say, chosen = [], onChoose }: CardListProps) => (
  <Cells className="old-list">
    {cards.map((card) => {
      const note = (
        <>
          <View className="num">{t.taken(say.when(card.takenAt, today))}</View>
          <View className="num">{[t.officer(card.takenBy), t.from[card.from]].join(t.comma)}</View>
        </>
      )
      return onChoose === undefined ? (
        <Cell key={card.oldCardId} icon="card" title={<View className="num">{card.caseNo}</View>} note={note} />
      ) : (
        <Choice
          key={card.oldCardId}
          many
          title={card.caseNo}
          note={note}
          chosen={chosen.includes(card.oldCardId)}
          onChoose={() => onChoose(card.oldCardId)}
          id={`old-${card.caseNo}`}
        />
      )
    })}
  </Cells>
)
