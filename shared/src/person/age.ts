import { yearOf } from '../kernel/plainDate'
import type { PlainDate } from '../kernel/plainDate'

/** Full years of age on a day, the birthday included; someone born on 29 February ages on 1 March in common years. */
export const ageOn = (birth: PlainDate, on: PlainDate): number =>
  yearOf(on) - yearOf(birth) - (on.slice(5) < birth.slice(5) ? 1 : 0)
