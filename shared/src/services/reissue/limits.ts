import type { PlainDate } from '../../kernel/plainDate'
import type { Limits } from '../limits'

/** Every limit of a reissue. A changed one is added with its date, never edited. */
export const LIMITS = {
  verify: [{ clause: 'GZ-5', unit: 'workingDay', value: 3 }],
  issue: [{ clause: 'GZ-6', unit: 'workingDay', value: 3 }],
  produce: [{ clause: 'GZ-7', unit: 'workingDay', value: 3 }],
  whole: [{ clause: 'GZ-11', unit: 'workingDay', value: 30 }],
  // Not parsed: every function loads this table when it starts. A test looks whether the day exists.
  law: [{ clause: 'LAW-12', unit: 'calendarDay', value: 60, effectiveFrom: '2004-01-01' as PlainDate }],
  /** Where transport is hard, by a named decision. */
  lawExtension: [{ clause: 'LAW-12', unit: 'calendarDay', value: 30, effectiveFrom: '2004-01-01' as PlainDate }],
  collect: [{ clause: 'GZ-9', unit: 'workingDay', value: 30 }],
  /** A card ready late in the thirty days still leaves its holder this much time. */
  collectAtLeast: [{ clause: 'OFFICE-COLLECT-10', unit: 'workingDay', value: 10 }],
} as const satisfies Limits
