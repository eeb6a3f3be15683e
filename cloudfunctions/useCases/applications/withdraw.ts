import { decideAs } from '../case/decideAs'
import type { UseCase } from '../../runtime/call'
import { changeMyCase } from './changeMyCase'

/** Until issued (OFFICE-WITHDRAW). A card reported lost stays lost. */
export const withdraw: UseCase<'applications', 'withdraw'> = ({ caseId, version }, call, deps) =>
  changeMyCase(deps, call, {
    caseId,
    version,
    command: 'withdraw',
    decide: ({ application }, context) => decideAs(call.actor, application, { command: 'withdraw' }, context),
  })
