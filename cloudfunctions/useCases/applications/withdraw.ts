import { decide } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { changeMyCase } from './changeMyCase'

/** Until issued (OFFICE-WITHDRAW). A card reported lost stays lost. */
export const withdraw: UseCase<'applications', 'withdraw'> = ({ caseId, version }, call, deps) =>
  changeMyCase(deps, call, {
    caseId,
    version,
    decide: ({ application }, context) => decide(application, { command: 'withdraw' }, context),
  })
