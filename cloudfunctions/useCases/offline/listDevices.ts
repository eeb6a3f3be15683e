import { ok } from '@resident-card/shared'
import { devices } from '../../records/device'
import type { DeviceRecord } from '../../records/device'
import type { UseCase } from '../../runtime/call'
import { officeOf } from './findDevice'
import { viewDevice } from './viewDevice'

const PAGE = 500

/** The devices of the supervisor's authority, newest first; all of them: one not shown is one that nobody revokes. */
export const listDevices: UseCase<'window', 'listDevices'> = async (_input, call, deps) => {
  const office = officeOf(call.actor)
  if (!office.ok) return office
  const query = { index: 'office', equals: { office: office.value }, order: 'desc' as const, limit: PAGE }
  const items: DeviceRecord[] = []
  let after: string | undefined
  do {
    const page = await deps.store.table(devices).find(after === undefined ? query : { ...query, after })
    items.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return ok({ items: items.map(viewDevice) })
}
