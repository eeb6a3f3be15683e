import type { CaseSummary } from '@resident-card/shared'
import { Pill } from '../../components/status/Pill'
import { StatePill } from '../../components/status/StatePill'
import { useText } from '../../text'
import en from '../../text/states.en'
import zh from '../../text/states.zh'

/** How a case stands; a desk that is late, or has only today, is said instead. Collecting is never late. */
export const CasePill = ({ item }: { readonly item: Pick<CaseSummary, 'state' | 'clock'> }) => {
  const t = useText(zh, en)
  const { state, clock } = item
  if (clock !== undefined && state !== 'ready' && state !== 'returned') {
    if (clock.status === 'overdue') return <Pill kind="late" word={t.late} />
    if (clock.left === 0 && clock.status !== 'stopped' && clock.status !== 'stoppedLate') {
      return <Pill kind="soon" word={t.dueToday} />
    }
  }
  return <StatePill state={state} />
}
