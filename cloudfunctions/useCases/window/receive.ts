import type { UseCase } from '../../runtime/call'
import { deskCommand } from '../casework/deskCommand'

/** A card has come: into the box, and its holder is told. */
export const receive: UseCase<'window', 'receive'> = ({ caseId, version, place }, call, deps) =>
  deskCommand(deps, call, { caseId, version }, { command: 'receive', place })
