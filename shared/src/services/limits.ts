import type { ClockKind, ClockUnit } from '../deadlines/clock'
import type { PlainDate } from '../kernel/plainDate'
import { inForceOn } from '../settings/dated'
import type { Dated, Versions } from '../settings/dated'

/** `lawExtension`: what may once be added to `law`. `collectAtLeast`: from the day a card is ready. */
export type LimitName = ClockKind | 'lawExtension' | 'collectAtLeast'

/** Every limit of a service; the day of the event is not counted. */
export type Limits = Readonly<Partial<Record<LimitName, Versions<ClockUnit>>>>

/** The limit in force on the day of the event. A clock nobody set a limit for is a mistake in a service. */
export const limitOn = (limits: Limits, name: LimitName, on: PlainDate): Dated<ClockUnit> => {
  const versions = limits[name]
  if (versions === undefined) throw new Error(`no limit is set for ${name}`)
  return inForceOn(versions, on)
}
