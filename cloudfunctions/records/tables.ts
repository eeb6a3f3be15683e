import type { TableDefinition, StoredDocument } from '../ports/store'
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

export const applications: TableDefinition<ApplicationRecord> = {
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

export const accounts: TableDefinition<AccountRecord> = {
  name: 'accounts',
  indexes: [
    { name: 'subjectKey', fields: ['subjectKey'], unique: true },
    { name: 'personUnique', fields: ['personUnique'], unique: true },
  ],
}

export const accessLog: TableDefinition<AccessLogRecord> = {
  name: 'accessLog',
  indexes: [
    { name: 'holder', fields: ['holder', 'at'] },
    { name: 'caseId', fields: ['caseId', 'at'] },
    { name: 'caseWhat', fields: ['caseId', 'what', 'at'] },
  ],
}

/** Not `codes`: an earlier build's store may hold one of that name, a document for all devices of a case, past after ten minutes. */
export const codes: TableDefinition<CodeRecord> = {
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
export const messages: TableDefinition<MessageRecord> = {
  name: 'messages',
  indexes: [
    { name: 'account', fields: ['account', 'at'] },
    { name: 'unread', fields: ['account', 'unread'] },
  ],
}

/** Photos and signatures that were put into the file store, by whom. */
export const uploads: TableDefinition<UploadRecord> = {
  name: 'uploads',
  indexes: [{ name: 'account', fields: ['account', 'at'] }],
}

/** Failures counted against a limit. */
export const limits: TableDefinition<LimitRecord> = { name: 'limits', indexes: [] }

/** Where the timer's longer work stands. */
export const jobs: TableDefinition<JobRecord> = { name: 'jobs', indexes: [] }

export const ledger: TableDefinition<LedgerRecord> = {
  name: 'ledger',
  indexes: [{ name: 'office', fields: ['office', 'at'] }],
}

export const shifts: TableDefinition<ShiftRecord> = {
  name: 'shifts',
  indexes: [
    { name: 'openKey', fields: ['openKey'], unique: true },
    { name: 'office', fields: ['office', 'openedAt'] },
  ],
}

export const tasks: TableDefinition<TaskRecord> = {
  name: 'tasks',
  indexes: [{ name: 'office', fields: ['office', 'status', 'at'] }],
}

export const oldCards: TableDefinition<OldCardRecord> = {
  name: 'oldCards',
  indexes: [{ name: 'office', fields: ['office', 'status', 'takenAt'] }],
}

export const destructions: TableDefinition<DestructionRecord> = {
  name: 'destructions',
  indexes: [
    { name: 'nameKey', fields: ['nameKey'], unique: true },
    { name: 'office', fields: ['office', 'madeAt'] },
  ],
}

export const devices: TableDefinition<DeviceRecord> = {
  name: 'devices',
  indexes: [{ name: 'office', fields: ['office', 'enrolledAt'] }],
}

/** For adapters that make indexes ahead of the first call. */
export const ALL_TABLES: readonly TableDefinition<StoredDocument>[] = [
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
] as readonly TableDefinition<StoredDocument>[]
