import type { ApplicationRecord } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { deliverOutbox } from './deliverOutbox'

/**
 * The answer about a case as it is saved: what follows from it is done first, as far as it can be. Whoever saved it may have
 * been killed before that, and "it is recorded already" is true of the ledger too, without waiting for the timer.
 */
export const answerSaved = async <A>(deps: Dependencies, record: ApplicationRecord, answer: A): Promise<A> => {
  await deliverOutbox(deps, record)
  return answer
}
