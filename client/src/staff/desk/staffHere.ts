import type { SessionView } from '@resident-card/shared'
import type { DeskState } from '../offline/ground/deskState'

/**
 * Whose desk this page is by the device's own data. A page that was open when they locked by idling stays what it was, with
 * everything filled in on it; what needs the data asks for the PIN. Whatever else shuts them shuts the page.
 */
export const staffHere = (
  { staff, lockedByIdling }: Pick<DeskState, 'staff' | 'lockedByIdling'>,
  before: SessionView | undefined,
): SessionView | undefined => staff ?? (lockedByIdling === true ? before : undefined)
