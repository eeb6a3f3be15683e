import { ok } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'
import { notFound } from '../case/refusals'
import { countReady } from './countReady'
import { findOpenShift, findShift } from './findShift'
import { viewShift } from './viewShift'

/** The open shift, if any, or the one asked for; and how many cards lie ready by the records. */
export const getShift: UseCase<'window', 'getShift'> = async ({ shiftId }, { actor, now }, deps) => {
  const { authority } = actor
  if (authority === undefined) return notFound()
  const shift = shiftId === undefined ? await findOpenShift(deps, authority) : await findShift(deps, authority, shiftId)
  if (shift === undefined && shiftId !== undefined) return notFound()
  const expected = await countReady(deps, authority)
  return ok({ now, expected, ...(shift !== undefined && { shift: await viewShift(deps, shift) }) })
}
