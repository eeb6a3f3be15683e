import { usePageKeys } from '../device/usePageKeys'
import type { UseReview } from './useReview'

/** J and K lead to the neighbours in the queue. */
export const useNeighbourKeys = ({ place, goTo }: UseReview): void => {
  usePageKeys(({ key }, typing) => {
    const target = typing ? undefined : key === 'j' ? place.next : key === 'k' ? place.previous : undefined
    if (target === undefined) return false
    goTo(target)
    return true
  })
}
