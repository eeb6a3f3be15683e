import { ok } from '@resident-card/shared'
import { devices } from '../../records/device'
import type { UseCase } from '../../runtime/call'
import { officeOf } from './findDevice'
import { viewDevice } from './viewDevice'
import { findAllRows, viewUnreadable } from '../tasks/findRows'

const PAGE = 500

/** The devices of the supervisor's authority, newest first; all of them: one not shown is one that nobody revokes. */
export const listDevices: UseCase<'window', 'listDevices'> = async (_input, call, deps) => {
  const office = officeOf(call.actor)
  if (!office.ok) return office
  const query = { index: 'office', equals: { office: office.value }, order: 'desc' as const, limit: PAGE }
  const page = await findAllRows(deps, call, devices, query, office.value)
  return ok({ items: page.items.map(viewDevice), ...viewUnreadable(page) })
}
