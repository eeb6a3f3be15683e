import { instant, settingMs } from '@resident-card/shared'
import type { Instant, TimeSetting } from '@resident-card/shared'
import { jobs } from '../../records/job'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { noteJob } from './noteJob'
import { sweepLimits } from './sweepLimits'
import { sweepPhotos } from './sweepPhotos'
import { sweepSignatures } from './sweepSignatures'
import type { Swept } from './swept'

interface Row {
  readonly kept: TimeSetting
  /** A bounded batch of what was there before then and nobody needs. */
  readonly sweep: (deps: Dependencies, before: Instant) => Promise<Swept>
}

/**
 * What is kept how long, and why no longer (OFFICE-USE). Nothing a case names is among it: a case's photos and signatures,
 * its history and the access log stay with the case. Left out because they end by themselves: a case's last requests (twenty),
 * offline devices' data (the device wipes them), demo sessions (`local/signIn`).
 */
const RETENTION: Readonly<Record<string, Row>> = {
  /** Put in with a form that was never handed in: somebody's face, which nobody compares with anything. */
  photosOfNoCase: { kept: 'keptUnusedPhoto', sweep: sweepPhotos },
  /** Drawn for a hand-over that somebody else made. */
  signaturesOfNoHandOver: { kept: 'keptStrayFile', sweep: sweepSignatures },
  /** Half written when a machine stopped: nobody will finish them. */
  unfinishedFiles: {
    kept: 'keptStrayFile',
    sweep: async ({ files }, before) => ({ swept: await files.removeUnfinished(before), more: false }),
  },
  /** They say who failed at what, and limit nobody any more. */
  pastLimits: { kept: 'keptPastLimit', sweep: sweepLimits },
}

const NAME = 'sweep'
const HOUR_MS = 3_600_000

/** Clears away what nobody needs, once an hour, a bounded batch of each kind a run. */
export const sweep = async (deps: Dependencies, { now }: Pick<Call, 'now'>): Promise<Swept> => {
  const hour = String(Math.floor(now / HOUR_MS))
  const job = await deps.store.table(jobs).get(NAME)
  if (job?.subject === hour && job.finished === 1) return { swept: 0, more: false }
  const done = { swept: 0, more: false }
  for (const { kept, sweep: sweepRow } of Object.values(RETENTION)) {
    const { swept, more } = await sweepRow(deps, instant(now - settingMs(kept, now)))
    done.swept += swept
    done.more ||= more
  }
  await noteJob(deps, job, { _id: NAME, schemaVersion: 1, version: 1, subject: hour, finished: done.more ? 0 : 1 })
  return done
}
