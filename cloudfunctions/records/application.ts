import type { TableDefinition } from '../ports/store'
import type { ApplicationRecord } from './applicationRecord'
import { isWholeApplication } from './applicationShape'
import { toVersion2 } from './migrations/application/2'
import { wordsSealed } from './migrations/wordsSealed'

export type { ApplicationRecord, OutboxMessage, PersonalFields, Processed } from './applicationRecord'

export const applications: TableDefinition<ApplicationRecord> = {
  name: 'applications',
  schemaVersion: 3,
  migrations: { 1: toVersion2, 2: wordsSealed },
  words: ['place', 'history.*.note', 'mend.note', 'refusal.note', 'handover.late', 'undoneHandovers.*.late'],
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
  isWhole: isWholeApplication,
}
