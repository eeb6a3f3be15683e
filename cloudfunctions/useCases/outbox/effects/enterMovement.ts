import type { EffectHandler } from '../../../runtime/dependencies'
import { holdOldCard } from '../../oldCards/holdOldCard'
import { enterLine, movedIn } from './enterLine'

/** What went in or out of the window's safe, and an old card that was taken back, into its box. */
export const enterMovement: EffectHandler = async (deps, record, message) => {
  const moved = movedIn(record, message)
  if (moved.oldCard === 'returned') await holdOldCard(deps, record, moved.entry)
  await enterLine(deps, record, moved)
}
