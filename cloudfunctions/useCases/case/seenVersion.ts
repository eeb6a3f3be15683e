import { knowsOfHolds } from '@resident-card/shared'
import type { Application } from '@resident-card/shared'
import type { Actor } from '../../runtime/call'

/**
 * The version a screen names when it commands: how many entries of the history its reader may see. Sending a message
 * or counting a due date anew saves the record without disturbing anyone's screen, and nobody
 * who isn't told of a hold can tell it from the number (docs/decisions/0005).
 */
export const seenVersion = (
  application: Pick<Application, 'history' | 'service'>,
  { role }: Pick<Actor, 'role'>,
): number =>
  knowsOfHolds(role, application)
    ? application.history.length
    : application.history.filter((entry) => entry.public).length
