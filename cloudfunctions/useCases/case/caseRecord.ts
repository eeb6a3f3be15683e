import { isFinal, NO_DATE, queueOf } from '@resident-card/shared'
import type { Application, ApplicationId, Calendar } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { openKeyOf } from './openKey'
import { timerOnOf } from './timerOnOf'
import { windowMarkOf } from '../../records/windowMarkOf'

type OnlyStored = Omit<
  ApplicationRecord,
  keyof Application | 'openKey' | 'queue' | 'window' | 'timerOn' | 'provisional' | 'outboxWaiting'
>

export const toApplication = (record: ApplicationRecord): Application => {
  const {
    _id,
    schemaVersion: _s,
    openKey: _o,
    submitKey: _k,
    account: _a,
    queue: _q,
    window: _n,
    timerOn: _t,
    provisional: _p,
    outboxWaiting: _w,
    personal: _d,
    outbox: _x,
    processed: _r,
    ...application
  } = record
  return { id: _id as ApplicationId, ...application }
}

/**
 * The record of an application; what is derived (queue, timer, marks for the indexes) is derived here, on every save.
 * `before`: what was stored last. A case still where it was keeps its day for the timer, which knows who was reminded.
 */
export const toRecord = (
  { id, version, ...application }: Application,
  stored: Omit<OnlyStored, '_id' | 'schemaVersion' | 'version'>,
  calendar: Calendar,
  before?: Pick<ApplicationRecord, 'state' | 'stateSince' | 'timerOn'>,
): ApplicationRecord => ({
  _id: id,
  schemaVersion: applications.schemaVersion ?? 1,
  version,
  ...application,
  ...stored,
  openKey: isFinal(application.state) ? id : openKeyOf(application.holder, application.service),
  queue: queueOf({ id, version, ...application }),
  window: windowMarkOf({ id, version, ...application }),
  timerOn: stillThere(application, before) ?? timerOnOf(application, calendar) ?? NO_DATE,
  provisional: provisionalMark(application),
  outboxWaiting: stored.outbox.length > 0 ? 1 : 0,
})

const stillThere = (
  { state, stateSince }: Pick<Application, 'state' | 'stateSince'>,
  before: Pick<ApplicationRecord, 'state' | 'stateSince' | 'timerOn'> | undefined,
): ApplicationRecord['timerOn'] | undefined =>
  before?.state === state && before.stateSince === stateSince ? before.timerOn : undefined

export const provisionalMark = ({ clocks }: Pick<Application, 'clocks'>): 0 | 1 =>
  clocks.some((clock) => clock.provisional && clock.stoppedOn === undefined) ? 1 : 0

/** What only storage knows of a record, to save its next application with. */
export const storedOf = (
  record: ApplicationRecord,
): Pick<ApplicationRecord, 'submitKey' | 'account' | 'personal' | 'outbox' | 'processed'> => ({
  submitKey: record.submitKey,
  account: record.account,
  personal: record.personal,
  outbox: record.outbox,
  processed: record.processed,
})
