import type { Handlers } from '../../runtime/call'
import { notWritten } from '../notWritten'

/** Old cards taken back. */
export const oldCardHandlers: Pick<
  Handlers<'collection'>,
  'listOldCards' | 'listDestructions' | 'makeDestruction' | 'signDestruction'
> = {
  listOldCards: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  listDestructions: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  makeDestruction: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
  signDestruction: { roles: ['windowOfficer', 'supervisor'], run: notWritten },
}
