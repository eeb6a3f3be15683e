import type { AuthorityId } from '@resident-card/shared'
import { shifts } from '../../records/shift'
import type { ShiftRecord } from '../../records/shift'
import type { Dependencies } from '../../runtime/dependencies'

type Stored = Pick<Dependencies, 'store'>

/** The authority's open shift: one at most. */
export const findOpenShift = async ({ store }: Stored, office: AuthorityId): Promise<ShiftRecord | undefined> => {
  const { items } = await store.table(shifts).find({ index: 'openKey', equals: { openKey: office }, limit: 1 })
  return items[0]
}

/** A shift of this authority. */
export const findShift = async (
  { store }: Stored,
  office: AuthorityId,
  shiftId: string,
): Promise<ShiftRecord | undefined> => {
  const shift = await store.table(shifts).get(shiftId)
  return shift?.office === office ? shift : undefined
}
