import { instant, ok, settingAt, settingMs } from '@resident-card/shared'
import type { Instant, Result } from '@resident-card/shared'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { together } from '../../runtime/together'
import { countOne, fullUntil } from '../case/countWithin'
import type { CountedThing } from '../case/countWithin'
import { limited } from '../case/refusals'
import { openTask } from '../tasks/openTask'

type Asked = Pick<Call, 'actor' | 'now'>

/** OFFICE-USE: whoever guesses is stopped first; every desk of the authority together, much later. */
const failuresOf = ({ actor, now }: Asked): readonly CountedThing[] => {
  // From the failure that was one too many the pause is a whole one.
  const pauseEnd = instant(now + settingMs('lookUpPause', now))
  const lasting = { until: pauseEnd, fullUntil: pauseEnd }
  return [
    { id: `lookUp:officer:${actor.account}`, most: settingAt('lookUpFailures', now), ...lasting },
    { id: `lookUp:authority:${actor.authority ?? ''}`, most: settingAt('lookUpFailuresOfAuthority', now), ...lasting },
  ]
}

const closedUntil = async (deps: Dependencies, asked: Asked): Promise<Instant | undefined> => {
  const closed = await Promise.all(failuresOf(asked).map((thing) => fullUntil(deps, asked, thing)))
  return closed.find((until) => until !== undefined)
}

/** Counts it; answers until when there is no more to be told, where it was one failure too many. */
const countFailure = async (deps: Dependencies, asked: Asked): Promise<Instant | undefined> => {
  for (const thing of failuresOf(asked)) {
    const { taken, count, until } = await countOne(deps, asked, thing)
    if (taken === 0) return instant(until)
    if (count >= thing.most) await tellSupervisor(deps, asked, instant(until))
  }
  return undefined
}

/**
 * Looks something up by what can be guessed: twelve digits, a citizen number, a case number. Ten failures close this way
 * to the officer for a while (`limited`, `scanFailures`), and its supervisor sees it; a code always works.
 *
 * Only failures are counted, and before they are told: of any number of guesses at the same moment, wherever they are
 * looked up, ten are told that they were wrong. What was found is told unless the way has closed meanwhile. So nobody waits
 * for anybody, and no honest work is refused for being done at once.
 */
export const withinLookUpLimit = async <T>(
  deps: Dependencies,
  asked: Asked,
  look: () => Promise<{ readonly value: T; readonly failed: boolean }>,
): Promise<Result<T, Refused>> => {
  const [closed, { value, failed }] = await together([closedUntil(deps, asked), look()])
  // To whom the way is closed nothing is told, and nothing is counted.
  if (closed !== undefined) return limited('scanFailures', closed)
  const until = failed ? await countFailure(deps, asked) : await closedUntil(deps, asked)
  return until === undefined ? ok(value) : limited('scanFailures', until)
}

const tellSupervisor = async (deps: Dependencies, { actor, now }: Asked, until: Instant): Promise<void> => {
  const office = actor.authority ?? ''
  await openTask(deps, `lookUpLocked:${office}:${actor.account}:${until}`, {
    office,
    kind: 'lookUpLocked',
    at: now,
    officerNo: actor.officerNo ?? '',
    until,
  })
}
