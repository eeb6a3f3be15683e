import { ok, TIMER_JOBS } from '@resident-card/shared'
import type { TimerJob } from '@resident-card/shared'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { deliverWaiting } from './deliverWaiting'
import type { Job, Round } from './job'
import { recomputeClocks } from './recomputeClocks'
import { remind } from './remind'
import { rewriteOlder } from './rewriteOlder'
import { sweeping } from './sweep'

/**
 * How long a run goes on beginning rounds, of the function's 20 seconds: most of the 15 that the runtime waits for an answer, with
 * room for the round begun last. The platform asks again in a minute.
 */
const RUN_ON_MS = 12_000

const JOBS: Readonly<Record<TimerJob, Job>> = {
  olderRecords: rewriteOlder,
  outboxes: deliverWaiting,
  clocks: recomputeClocks,
  reminders: remind,
  photosOfNoCase: sweeping('photosOfNoCase'),
  signaturesOfNoHandOver: sweeping('signaturesOfNoHandOver'),
  unfinishedFiles: sweeping('unfinishedFiles'),
  pastLimits: sweeping('pastLimits'),
}

/** What came of a job's rounds in this run. */
interface Outcome extends Round {
  /** It could not be done: no further round in this run. */
  readonly stopped?: true
}

const roundOf = async (name: TimerJob, deps: Dependencies, call: Call): Promise<Outcome> => {
  try {
    return await JOBS[name](deps, call)
  } catch (fault) {
    return { done: 0, more: false, fault, stopped: true }
  }
}

const sumOf = (before: Outcome | undefined, next: Outcome): Outcome => {
  const fault = before?.fault ?? next.fault
  return { ...next, done: (before?.done ?? 0) + next.done, ...(fault !== undefined && { fault }) }
}

/**
 * The timer's run: a round of each job, then of those that have more to do, until there is nothing or most of the time is used. A
 * job that fails is told of and keeps no other from running. Throws where not one could be done: that is no job's fault.
 */
export const run: UseCase<'deadlines', 'run'> = async (_input, call, deps) => {
  const begun = performance.now()
  const outcomes = new Map<TimerJob, Outcome>()
  let todo: readonly TimerJob[] = TIMER_JOBS
  while (todo.length > 0 && (outcomes.size < TIMER_JOBS.length || performance.now() - begun < RUN_ON_MS)) {
    for (const name of todo) outcomes.set(name, sumOf(outcomes.get(name), await roundOf(name, deps, call)))
    todo = todo.filter((name) => outcomes.get(name)?.more === true)
  }

  const all = [...outcomes.values()]
  if (all.every(({ stopped }) => stopped)) throw all[0]?.fault
  const failed = TIMER_JOBS.filter((name) => outcomes.get(name)?.fault !== undefined)
  for (const name of failed) call.noteFault(name, outcomes.get(name)?.fault)
  const doneBy = (...names: readonly TimerJob[]): number =>
    names.reduce((sum, name) => sum + (outcomes.get(name)?.done ?? 0), 0)
  return ok({
    delivered: doneBy('outboxes', 'reminders'),
    recomputed: doneBy('clocks'),
    more: todo.length > 0,
    failed,
  })
}
