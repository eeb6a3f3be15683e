import { instant, ok, settingAt, settingMs } from '@resident-card/shared'
import type { Instant, Result } from '@resident-card/shared'
import { limits } from '../../records/limit'
import type { LimitRecord } from '../../records/limit'
import { swap } from '../../records/swap'
import type { Actor, Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { limited } from '../case/refusals'
import { openTask } from '../tasks/openTask'

/** Every desk of an authority may be counted at the same moment. */
const TRIES = 60

/** OFFICE-USE: whoever guesses, at whichever desk, and every desk of the authority together. */
const idsOf = ({ account, authority }: Actor): readonly string[] => [
  `lookUp:officer:${account}`,
  `lookUp:authority:${authority ?? ''}`,
]

/** The count and until when it stands; a count begins with its first failure and is forgotten when its time is over. */
type Count = Pick<LimitRecord, 'failures' | 'until'>

const pauseEnd = (now: Instant): Instant => instant(now + settingMs('lookUpPause', now))

const countAt = (known: LimitRecord | undefined, now: Instant): Count =>
  known === undefined || known.until <= now ? { failures: 0, until: pauseEnd(now) } : known

/** `change` answers undefined to leave the count as it is. Answers the count as it was left, or undefined. */
const changeCount = (
  { store }: Dependencies,
  _id: string,
  now: Instant,
  change: (count: Count) => Count | undefined,
): Promise<Count | undefined> => {
  const table = store.table(limits)
  return swap<LimitRecord, LimitRecord | undefined, Count | undefined>({
    table,
    load: () => table.get(_id),
    decide: (known) => {
      const next = change(countAt(known, now))
      if (next === undefined) return { answer: undefined }
      const set = { failures: next.failures, until: next.until }
      const saved = () => next
      return known === undefined
        ? { insert: { _id, schemaVersion: 1, version: 1, ...set }, saved }
        : { of: known, update: { set }, saved }
    },
    tries: TRIES,
  })
}

/** Counted before it is looked up, so that guesses sent at the same moment are not looked up beyond the limit either. */
const take = (deps: Dependencies, id: string, now: Instant): Promise<Count | undefined> =>
  changeCount(deps, id, now, ({ failures, until }) => {
    const most = settingAt('lookUpFailures', now)
    if (failures >= most) return undefined
    const isLast = failures + 1 === most
    return { failures: failures + 1, until: isLast ? pauseEnd(now) : until }
  })

const giveBack = (deps: Dependencies, id: string, now: Instant): Promise<unknown> =>
  changeCount(deps, id, now, ({ failures, until }) => (failures === 0 ? undefined : { failures: failures - 1, until }))

const lockedUntil = async (deps: Dependencies, id: string, now: Instant): Promise<Instant> =>
  (await deps.store.table(limits).get(id))?.until ?? now

/**
 * Looks something up by what can be guessed: twelve digits, a citizen number, a case number. Ten failures close this way
 * to the officer and to the authority for a while (`limited`, `scanFailures`), and its supervisor sees it; a code always
 * works.
 */
export const withinLookUpLimit = async <T>(
  deps: Dependencies,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  look: () => Promise<{ readonly value: T; readonly failed: boolean }>,
): Promise<Result<T, Refused>> => {
  const taken: { readonly id: string; readonly count: Count }[] = []
  const giveAllBack = async (): Promise<void> => {
    for (const { id } of taken) await giveBack(deps, id, now)
  }
  for (const id of idsOf(actor)) {
    const count = await take(deps, id, now)
    if (count === undefined) {
      await giveAllBack()
      return limited('scanFailures', await lockedUntil(deps, id, now))
    }
    taken.push({ id, count })
  }
  let looked: { readonly value: T; readonly failed: boolean }
  try {
    looked = await look()
  } catch (error) {
    await giveAllBack()
    throw error
  }
  if (!looked.failed) await giveAllBack()
  const last = taken.find(({ count }) => count.failures >= settingAt('lookUpFailures', now))
  if (looked.failed && last !== undefined) await tellSupervisor(deps, actor, now, last.count.until)
  return ok(looked.value)
}

const tellSupervisor = async (deps: Dependencies, actor: Actor, at: Instant, until: Instant): Promise<void> => {
  const office = actor.authority ?? ''
  await openTask(deps, `lookUpLocked:${office}:${actor.account}:${until}`, {
    office,
    kind: 'lookUpLocked',
    at,
    officerNo: actor.officerNo ?? '',
    until,
  })
}
