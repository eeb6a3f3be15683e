import type { UseCase } from '../../runtime/call'
import { deskCommand } from './deskCommand'

/** Delivered and signed for (GZ-10). A damaged card that was not taken in exchange stays an open point (LAW-11, OFFICE-MAIL). */
export const sign: UseCase<'casework', 'sign'> = ({ oldCardTaken = false, ...target }, call, deps) =>
  deskCommand(deps, call, target, { command: 'sign', oldCardTaken })
