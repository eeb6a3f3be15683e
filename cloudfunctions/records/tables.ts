import type { CollectionDefinition, StoredDocument } from '../ports/store'
import type { JobRecord } from './jobRecord'
import type { LimitRecord } from './limitRecord'
import type { MessageRecord } from './messageRecord'
import type { AccessLogRecord, AccountRecord, ApplicationRecord, CodeRecord } from './records'
import type { UploadRecord } from './uploadRecord'
import type {
  DestructionRecord,
  DeviceRecord,
  LedgerRecord,
  OldCardRecord,
  ShiftRecord,
  TaskRecord,
} from './windowRecords'

/** Every collection with its indexes: no query walks anything else (ports/store). */

export const applications: CollectionDefinition<ApplicationRecord> = {
  name: 'applications',
  indexes: [
    { name: 'openKey', fields: ['openKey'], unique: true },
    { name: 'submitKey', fields: ['submitKey'], unique: true },
    { name: 'caseNo', fields: ['caseNo'], unique: true },
    { name: 'holder', fields: ['holder', 'submittedAt'] },
    { name: 'queue', fields: ['queue.desk', 'queue.office', 'queue.dueOn'] },
    { name: 'outboxWaiting', fields: ['outboxWaiting'] },
    { name: 'provisional', fields: ['provisional'] },
    { name: 'timerOn', fields: ['timerOn'] },
    { name: 'window', fields: ['window.office', 'window.at'] },
    { name: 'consignment', fields: ['consignment.number'] },
  ],
}

export const accounts: CollectionDefinition<AccountRecord> = {
  name: 'accounts',
  indexes: [
    { name: 'subjectKey', fields: ['subjectKey'], unique: true },
    { name: 'personUnique', fields: ['personUnique'], unique: true },
  ],
}

export const accessLog: CollectionDefinition<AccessLogRecord> = {
  name: 'accessLog',
  indexes: [
    { name: 'holder', fields: ['holder', 'at'] },
    { name: 'caseId', fields: ['caseId', 'at'] },
    { name: 'caseWhat', fields: ['caseId', 'what', 'at'] },
  ],
}

/** Not `codes`: an earlier build's store may hold one of that name, a document for all devices of a case, past after ten minutes. */
export const codes: CollectionDefinition<CodeRecord> = {
  name: 'deviceCodes',
  indexes: [
    { name: 'codeId', fields: ['codeId'], unique: true },
    { name: 'caseDevice', fields: ['caseDevice'], unique: true },
    { name: 'caseId', fields: ['caseId'] },
    { name: 'revoked', fields: ['revokedFor', 'revokedAt'] },
    { name: 'locatorKey', fields: ['locatorKey'], unique: true },
  ],
}

/** The in-app inbox. */
export const messages: CollectionDefinition<MessageRecord> = {
  name: 'messages',
  indexes: [
    { name: 'account', fields: ['account', 'at'] },
    { name: 'unread', fields: ['account', 'unread'] },
  ],
}

/** Photos and signatures that were put into the file store, by whom. */
export const uploads: CollectionDefinition<UploadRecord> = {
  name: 'uploads',
  indexes: [{ name: 'account', fields: ['account', 'at'] }],
}

/** Failures counted against a limit. */
export const limits: CollectionDefinition<LimitRecord> = { name: 'limits', indexes: [] }

/** Where the timer's longer work stands. */
export const jobs: CollectionDefinition<JobRecord> = { name: 'jobs', indexes: [] }

export const ledger: CollectionDefinition<LedgerRecord> = {
  name: 'ledger',
  indexes: [{ name: 'office', fields: ['office', 'at'] }],
}

export const shifts: CollectionDefinition<ShiftRecord> = {
  name: 'shifts',
  indexes: [
    { name: 'openKey', fields: ['openKey'], unique: true },
    { name: 'office', fields: ['office', 'openedAt'] },
  ],
}

export const tasks: CollectionDefinition<TaskRecord> = {
  name: 'tasks',
  indexes: [{ name: 'office', fields: ['office', 'status', 'at'] }],
}

export const oldCards: CollectionDefinition<OldCardRecord> = {
  name: 'oldCards',
  indexes: [{ name: 'office', fields: ['office', 'status', 'takenAt'] }],
}

export const destructions: CollectionDefinition<DestructionRecord> = {
  name: 'destructions',
  indexes: [
    { name: 'nameKey', fields: ['nameKey'], unique: true },
    { name: 'office', fields: ['office', 'madeAt'] },
  ],
}

export const devices: CollectionDefinition<DeviceRecord> = {
  name: 'devices',
  indexes: [{ name: 'office', fields: ['office', 'enrolledAt'] }],
}

/** For adapters that make indexes ahead of the first call. */
export const ALL_COLLECTIONS: readonly CollectionDefinition<StoredDocument>[] = [
  applications,
  accounts,
  accessLog,
  codes,
  messages,
  uploads,
  limits,
  jobs,
  ledger,
  shifts,
  tasks,
  oldCards,
  destructions,
  devices,
] as readonly CollectionDefinition<StoredDocument>[]
