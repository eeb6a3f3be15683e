import type { Carrier } from '../../ports/carrier'
import { isEmsNumber } from '@resident-card/shared'

/**
 * The postal express (GZ-8) without a line to it: it knows its own numbers, and nothing of a parcel's way. What became of
 * a parcel is said by the carrier's people, in the deliver queue.
 */
export const emsCarrier: Carrier = {
  code: 'EMS',
  isNumber: isEmsNumber,
  track: async () => [],
}
