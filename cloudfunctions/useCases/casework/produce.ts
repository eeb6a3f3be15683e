import type { UseCase } from '../../runtime/call'
import { deskCommand } from './deskCommand'

/** The card is made (GZ-7). */
export const produce: UseCase<'casework', 'produce'> = (target, call, deps) =>
  deskCommand(deps, call, target, { command: 'produce' })
