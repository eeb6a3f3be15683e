import type { DestructionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Pill } from '../../components/status/Pill'
import type { Say } from '../../text/say'
import type words from '../../text/staff/oldCards.zh'

interface BatchListProps {
  readonly batches: readonly DestructionView[]
  readonly today: string
  readonly t: typeof words
  readonly say: Say
}

/** Batches, newest first; each opens its list, to be signed or printed. */
export const BatchList = ({ batches, today, t, say }: BatchListProps) => (
  <Cells className="old-list">
    {batches.map((batch) => (
      <Cell
        key={batch.destructionId}
        id={`batch-${batch.name}`}
        title={<View className="num">{t.batch.name(batch.name)}</View>}
        note={
          <>
            <View className="num">{[t.batch.count(batch.cards.length), t.officer(batch.madeBy)].join(t.comma)}</View>
            <View className="num">{say.when(batch.madeAt, today)}</View>
          </>
        }
        value={
          <Pill
            kind={batch.signedAt === undefined ? 'soon' : 'closed'}
            word={batch.signedAt === undefined ? t.batch.waitingShort : t.batch.doneShort}
          />
        }
        onTap={() => void openScreen(desks['oldCards/batch']({ id: batch.destructionId }))}
      />
    ))}
  </Cells>
)
