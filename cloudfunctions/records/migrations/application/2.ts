import { queueOf } from '@resident-card/shared'
import type { Application, ApplicationId, Handover } from '@resident-card/shared'
import type { Migration } from '../../../ports/store'
import { windowMarkOf } from '../../windowMarkOf'
import type { WindowMark } from '../../windowMarkOf'

/** What the builds before it wrote: all of them called it version 1, and the first ones knew nothing of these fields. */
interface Version1 extends Omit<Application, 'id' | 'handover'> {
  readonly _id: string
  readonly handover?: Omit<Handover, 'collector'> & Partial<Pick<Handover, 'collector'>>
  readonly window?: WindowMark
}

/**
 * - `handover.collector`: before the window asked who collects, it was always the holder.
 * - `window`: the mark devices without network ask for.
 * - `queue`: the desk of today. A damaged card's new one that came by mail lay on nobody's desk; it is the window's, which
 *   waits for the old card (LAW-11).
 */
export const toVersion2: Migration = (document) => {
  const { _id, handover, ...rest } = document as unknown as Version1
  const application: Application = {
    ...rest,
    id: _id as ApplicationId,
    ...(handover !== undefined && { handover: { ...handover, collector: handover.collector ?? 'holder' } }),
  }
  return {
    ...document,
    ...(application.handover !== undefined && { handover: application.handover }),
    window: windowMarkOf(application),
    queue: queueOf(application),
  }
}
