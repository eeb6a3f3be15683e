import { View } from '@tarojs/components'
import { Banner } from '../../components/status/Banner'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Pill } from '../../components/status/Pill'
import { useCommon } from '../../text'
import type { Say } from '../../text/say'
import type words from '../../text/staff/shift.zh'
import type { QueueLine } from '../offline/ground/deskState'

interface UnconfirmedProps {
  readonly lines: readonly QueueLine[]
  readonly today: string
  readonly t: typeof words
  readonly say: Say
}

/** Hand-overs of this device that the server has not confirmed: listed and counted, but not in the sums. */
export const Unconfirmed = ({ lines, today, t, say }: UnconfirmedProps) => {
  const { pill } = useCommon()
  if (lines.length === 0) return null
  return (
    <>
      <Banner tone="offline" title={t.ledger.unconfirmed(lines.length)}>
        {t.ledger.unconfirmedHow}
      </Banner>
      <Cells className="shift-unconfirmed">
        {lines.map(({ entryId, caseNo, at }) => (
          <Cell
            key={entryId}
            title={<View className="num">{caseNo}</View>}
            note={<View className="num">{say.when(at, today)}</View>}
            value={<Pill kind="offline" word={pill.offline} />}
          />
        ))}
      </Cells>
    </>
  )
}
