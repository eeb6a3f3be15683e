import type { AuthorityId, OfficeNearby } from '@resident-card/shared'
import type { Dependencies } from '../../runtime/dependencies'

/** Where else in the same prefecture cards are collected: whoever comes to the wrong window is sent to the right one. */
export const officesNearby = async (
  { reference }: Pick<Dependencies, 'reference'>,
  office: AuthorityId,
): Promise<OfficeNearby[]> => {
  const entries = await reference.authorities()
  const prefecture = entries.find(({ id }) => id === office)?.prefecture.code
  return entries
    .filter((entry) => entry.collects && entry.id !== office && entry.prefecture.code === prefecture)
    .map(({ id, name, address }) => ({ id, name, address }))
}
