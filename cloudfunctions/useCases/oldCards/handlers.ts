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
  listOldCards: { run: listOldCards },
  listDestructions: { run: listDestructions },
  makeDestruction: { run: makeDestruction },
  signDestruction: { run: signDestruction },
}
