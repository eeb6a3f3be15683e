import { instant, settingAt, settingMs } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import type { CallLimits } from '../../ports/callLimits'
import type { ClockPort } from '../../ports/clock'
import type { Keys } from '../../ports/keys'
import type { Store } from '../../ports/store'
import { lookupKey } from '../../sealing/lookupKey'
import { addressGroup } from './addressGroup'
import { leases } from './leases'

interface Parts {
  readonly store: Pick<Store, 'count'>
  readonly keys: Keys
  readonly clock: ClockPort
}

/**
 * OFFICE-USE: calls of one account and of one address. Who it is stands nowhere in the clear. `times`: a machine that
 * measures asks more often than people do.
 */
export const callLimits = ({ store, keys, clock }: Parts, times = 1): CallLimits => {
  const now = clock.now()
  const windowMs = settingMs('callsCounted', now)
  const limitOf = (name: string, purpose: string, most: number) =>
    leases(store, clock, { name, most: most * times, windowMs }, (who) => lookupKey(keys, purpose, who))
  const ofAccount = limitOf('calls:account', 'calls', settingAt('callsOfAccount', now))
  const ofAddress = limitOf('calls:address', 'address', settingAt('callsOfAddress', now))
  const moment = (until: number | undefined): Instant | undefined => (until === undefined ? undefined : instant(until))
  return {
    ofAddress: async (address) => moment(await ofAddress(addressGroup(address))),
    ofAccount: async ({ provider, subject }) => moment(await ofAccount(`${provider}:${subject}`)),
  }
}
