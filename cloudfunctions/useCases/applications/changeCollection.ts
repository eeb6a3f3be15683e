import { changeCollection as decideCollection } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { openPersonal, sealPersonal, withDelivery } from '../case/personalData'
import { changeMyCase } from './changeMyCase'

/** Another way or another address, until dispatched. */
export const changeCollection: UseCase<'applications', 'changeCollection'> = (input, call, deps) =>
  changeMyCase(deps, call, {
    caseId: input.caseId,
    version: input.version,
    // No command of the state table, but the holder's like this one.
    command: 'withdraw',
    decide: ({ application }, context) => decideCollection(application, input.collection.way, context),
    personal: ({ application, record }) =>
      sealPersonal(deps, application.id, withDelivery(openPersonal(deps, record), input.collection)),
  })
