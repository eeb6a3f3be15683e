import type { Handlers } from '../../runtime/call'
import { listDestructions } from './listDestructions'
import { listOldCards } from './listOldCards'
import { makeDestruction } from './makeDestruction'
import { signDestruction } from './signDestruction'

/** Old cards taken back. */
export const oldCardHandlers: Pick<
  Handlers<'window'>,
  'listOldCards' | 'listDestructions' | 'makeDestruction' | 'signDestruction'
> = {
  listOldCards: { roles: ['windowOfficer', 'supervisor'], run: listOldCards },
  listDestructions: { roles: ['windowOfficer', 'supervisor'], run: listDestructions },
  makeDestruction: { roles: ['windowOfficer', 'supervisor'], run: makeDestruction },
  signDestruction: { roles: ['windowOfficer', 'supervisor'], run: signDestruction },
}
