import type { Instant } from '@resident-card/shared'
import type { AccountCaller } from './identity'

/** How many calls come in, by whom and from where. Answers when there is room again; undefined = come in. */
export interface CallLimits {
  /** `address` as the platform or the socket says it, never a header. */
  ofAddress(address: string): Promise<Instant | undefined>
  ofAccount(caller: AccountCaller): Promise<Instant | undefined>
}
