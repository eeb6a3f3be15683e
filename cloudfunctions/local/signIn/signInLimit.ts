import { leases } from '../../adapters/limits/leases'
import type { Dependencies } from '../../runtime/dependencies'

/** More than people change who they are, at one machine. */
const SIGN_INS = 120
const WINDOW_MS = 60_000

/** Of one address; answers when there is room again, epoch ms. */
export type SignInLimit = (address: string) => Promise<number | undefined>

export const signInLimit = ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>): SignInLimit =>
  leases(store, clock, { name: 'signIn', most: SIGN_INS, windowMs: WINDOW_MS })
