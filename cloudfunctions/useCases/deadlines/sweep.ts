import { instant, settingMs } from '@resident-card/shared'
import type { Instant, TimeSetting, TimerJob } from '@resident-card/shared'
import { getOrForget } from '../../records/getOrForget'
import { jobs } from '../../records/job'
import type { Dependencies } from '../../runtime/dependencies'
import type { Job, Round } from './job'
import { noteJob } from './noteJob'
import { sweepLimits } from './sweepLimits'
import { sweepPhotos } from './sweepPhotos'
import { sweepSignatures } from './sweepSignatures'

interface Row {
  readonly kept: TimeSetting
  /** A bounded batch of what was there before then and nobody needs. */
  readonly sweep: (deps: Dependencies, before: Instant) => Promise<Round>
}

/**
 * What is kept how long, and why no longer (OFFICE-USE). Nothing a case names is among it: a case's photos and signatures,
 * its history and the access log stay with the case. Left out because they end by themselves: a case's last requests (twenty),
 * offline devices' data (the device wipes them), demo sessions (`local/signIn`).
 */
const RETENTION = {
  /** Put in with a form that was never handed in: somebody's face, which nobody compares with anything. */
  photosOfNoCase: { kept: 'keptUnusedPhoto', sweep: sweepPhotos },
  /** Drawn for a hand-over that somebody else made. */
  signaturesOfNoHandOver: { kept: 'keptStrayFile', sweep: sweepSignatures },
  /** Half written when a machine stopped: nobody will finish them. */
  unfinishedFiles: {
    kept: 'keptStrayFile',
    sweep: async ({ files }, before) => ({ done: await files.removeUnfinished(before), more: false }),
  },
  /** They say who failed at what, and limit nobody any more. */
  pastLimits: { kept: 'keptPastLimit', sweep: sweepLimits },
} as const satisfies Partial<Readonly<Record<TimerJob, Row>>>

const HOUR_MS = 3_600_000

/** Clears one kind of what nobody needs away, once an hour, a bounded batch a round. */
export const sweeping = (name: keyof typeof RETENTION): Job => {
  const { kept, sweep }: Row = RETENTION[name]
  const _id = `sweep:${name}`
  return async (deps, { now }) => {
    const hour = String(Math.floor(now / HOUR_MS))
    const job = await getOrForget(deps.store.table(jobs), _id)
    if (job?.subject === hour && job.finished === 1) return { done: 0, more: false }
    const swept = await sweep(deps, instant(now - settingMs(kept, now)))
    await noteJob(deps, job, { _id, schemaVersion: 1, version: 1, subject: hour, finished: swept.more ? 0 : 1 })
    return swept
  }
}
