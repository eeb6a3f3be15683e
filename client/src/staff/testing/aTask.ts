import type { TaskView } from '@resident-card/shared'
import { at } from '../../features/case/aCase'

/** Builder for tests of the tasks: a card that was handed over twice. */
export const aTask = (more: Partial<TaskView> = {}): TaskView => ({
  taskId: 't'.repeat(26),
  version: 1,
  kind: 'offlineConflict',
  at: at('2026-12-14', '12:01'),
  caseId: 'c'.repeat(26),
  caseNo: '20261126-7KQ4-8',
  reason: 'handedOverElsewhere',
  ours: {
    at: at('2026-12-14', '10:24'),
    deviceAt: at('2026-12-14', '10:24'),
    device: 'Window 2',
    officerNo: '010102',
    oldCard: 'returned',
    feePaid: true,
  },
  theirs: { state: 'collected', at: at('2026-12-14', '09:40'), where: 'Huaguoyuan station', officerNo: '010103' },
  mayClose: true,
  ...more,
})
