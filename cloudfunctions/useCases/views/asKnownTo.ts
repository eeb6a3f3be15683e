import { knowsOfHolds, publicStateOf } from '@resident-card/shared'
import type { Application } from '@resident-card/shared'
import type { Actor } from '../../runtime/call'
import { publicSince } from './publicSince'

/** The case as this reader may know it: of a suspicion nothing, neither the state nor since when nor an entry about it. */
export const asKnownTo = ({ role }: Pick<Actor, 'role'>, application: Application): Application => {
  if (knowsOfHolds(role, application)) return application
  const { heldFrom: _, ...rest } = application
  return {
    ...rest,
    state: publicStateOf(application),
    stateSince: application.state === 'onHold' ? publicSince(application) : application.stateSince,
    history: application.history.filter((entry) => entry.public),
  }
}
