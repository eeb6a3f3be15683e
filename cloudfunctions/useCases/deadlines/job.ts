import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import type { InTurn } from './inTurn'

/** What one bounded round of a job did. */
export interface Round extends InTurn {
  /** There is more to do at once. */
  readonly more: boolean
}

/** A piece of the timer's work: bounded, and the same whether it is done once or twice. Throws where it can't be done. */
export type Job = (deps: Dependencies, call: Call) => Promise<Round>
