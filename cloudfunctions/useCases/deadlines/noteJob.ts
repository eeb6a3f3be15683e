import { jobs } from '../../records/job'
import type { JobRecord } from '../../records/job'
import { ONCE, swap } from '../../records/swap'
import type { Dependencies } from '../../runtime/dependencies'

/** Notes how far a piece of the timer's work has come; of two rounds at once the first one's word stands. */
export const noteJob = (
  { store }: Pick<Dependencies, 'store'>,
  known: JobRecord | undefined,
  next: JobRecord,
): Promise<void> =>
  swap<JobRecord, JobRecord | undefined, void>({
    table: store.table(jobs),
    load: async () => known,
    decide: () =>
      known === undefined
        ? { insert: next, saved: () => undefined }
        : { of: known, replace: next, saved: () => undefined },
    ...ONCE,
    overtaken: () => undefined,
  })
