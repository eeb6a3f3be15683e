import type { QueueRow } from '@resident-card/shared'
import { ClockPill } from '../../components/status/ClockPill'
import { Pill } from '../../components/status/Pill'
import { useText } from '../../text'
import en from '../../text/staff/queue.en'
import zh from '../../text/staff/queue.zh'

/** How much is left of a desk's time for a case. */
export const DuePill = ({ clock }: Pick<QueueRow, 'clock'>) => {
  const t = useText(zh, en)
  return clock === undefined ? <Pill kind="closed" word={t.noLimit} /> : <ClockPill clock={clock} />
}
