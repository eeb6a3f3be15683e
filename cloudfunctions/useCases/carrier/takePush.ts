import type { CarrierPush } from '../../ports/carrier'
import { StoreUnavailable } from '../../ports/store'
import type { Dependencies } from '../../runtime/dependencies'
import { takeCarrierEvent, type ArrivedAt } from './takeCarrierEvent'

export interface PushTaken {
  /** False: something could not be stored; told again, the rest is known already. */
  readonly stored: boolean
  /** For the log. */
  readonly code?: 'notOurs' | 'storeUnavailable'
}

/**
 * Everything a carrier pushed, earliest first. A number that is none of ours is taken like the rest: the carrier would
 * tell it for ever. An outage at one event does not keep the others waiting.
 */
export const takePush = async (
  deps: Dependencies,
  carrier: string,
  { events }: CarrierPush,
  arrived: ArrivedAt,
): Promise<PushTaken> => {
  let code: PushTaken['code']
  for (const event of [...events].sort((a, b) => a.at - b.at)) {
    try {
      if ((await takeCarrierEvent(deps, carrier, event, arrived)) === 'notOurs') code ??= 'notOurs'
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      code = 'storeUnavailable'
    }
  }
  return { stored: code !== 'storeUnavailable', ...(code !== undefined && { code }) }
}
