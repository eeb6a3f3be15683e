import { DamagedDocument } from '../../ports/store'
import type { Unreadable } from '../../ports/store'

/** For the log, once a round: what is damaged was left out. What a later build wrote is that build's work. */
export const faultOf = (unreadable: readonly Unreadable[] = []): { readonly fault?: unknown } => {
  const damaged = unreadable.find(({ why }) => why === 'corrupt')
  return damaged === undefined ? {} : { fault: new DamagedDocument(damaged) }
}
