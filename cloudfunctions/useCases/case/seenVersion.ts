import type { Application } from '@resident-card/shared'
import type { Actor } from '../../runtime/call'

/**
 * The version a screen names when it commands: how many entries of the history its reader may see. Sending a message
 * or counting a due date anew saves the record without disturbing anyone's screen, and a citizen can't tell a hold
 * from the number (docs/decisions/0005).
 */
export const seenVersion = ({ history }: Pick<Application, 'history'>, actor: Pick<Actor, 'role'>): number =>
  actor.role === 'citizen' ? history.filter((entry) => entry.public).length : history.length
