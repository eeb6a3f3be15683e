import { ok } from '@resident-card/shared'
import { devices } from '../../records/collections'
import type { UseCase } from '../../runtime/call'
import { officeOf } from './findDevice'
import { viewDevice } from './viewDevice'

/** Far more than an authority has; the newest are what a supervisor looks for. */
const SHOWN = 500

/** The devices of the supervisor's authority, newest first. */
export const listDevices: UseCase<'collection', 'listDevices'> = async (_input, call, deps) => {
  const office = officeOf(call.actor)
  if (!office.ok) return office
  const equals = { office: office.value }
  const { items } = await deps.store.collection(devices).find({ index: 'office', equals, order: 'desc', limit: SHOWN })
  return ok({ items: items.map(viewDevice) })
}
