import { useSay } from '../../text'
import type { Left } from '../../text/say/left'
import { Pill, type PillKind } from './Pill'

/** A clock in a list: 逾期 1 个工作日 · 今天到期 · 还剩 2 个工作日. */
export const ClockPill = ({ clock }: { readonly clock: Left }) => {
  const kinds: Record<Left['status'], PillKind> = {
    running: 'going',
    soon: 'soon',
    overdue: 'late',
    stopped: 'closed',
    stoppedLate: 'closed',
  }
  return (
    <Pill
      kind={clock.status === 'running' && clock.left === 0 ? 'soon' : kinds[clock.status]}
      word={useSay().left(clock)}
    />
  )
}
