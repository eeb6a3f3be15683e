import type { UseCase } from '../../runtime/call'
import { deskCommand } from './deskCommand'

/** Back to where the hold began. */
export const release: UseCase<'casework', 'release'> = (target, call, deps) =>
  deskCommand(deps, call, target, { command: 'release' })
