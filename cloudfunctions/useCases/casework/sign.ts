import type { UseCase } from '../../runtime/call'
import { deskCommand } from './deskCommand'

/** Delivered and signed for (GZ-10); a damaged card not taken in exchange stays an open point (LAW-11, OFFICE-MAIL). */
export const sign: UseCase<'casework', 'sign'> = ({ caseId, version, oldCardTaken }, call, deps) =>
  deskCommand(deps, call, { caseId, version }, { command: 'sign', oldCardTaken: oldCardTaken ?? false })
