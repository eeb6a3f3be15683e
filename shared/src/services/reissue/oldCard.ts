import { isOldCardOut } from '../../application/application'
import type { Application } from '../../application/application'

/** The new card came by mail, and the damaged one has not been handed in yet (LAW-11): the window waits for it. */
export const awaitsOldCard = ({ state, oldCard }: Pick<Application, 'state' | 'oldCard'>): boolean =>
  state === 'delivered' && isOldCardOut(oldCard)
