import type { ApplicationRecord } from '../../records/application'
import type { OldCardRecord } from '../../records/oldCard'

/** The register's entry for a card taken back at `entry` of the case's history. */
export const oldCardOf = (
  record: ApplicationRecord,
  entry: number,
  status: 'held' | 'givenBack',
): OldCardRecord | undefined => {
  const taking = record.history[entry]
  if (taking === undefined) return undefined
  return {
    _id: `${record._id}.${entry}`,
    schemaVersion: 1,
    version: 1,
    office: record.acceptingAuthority,
    status,
    takenAt: taking.at,
    takenBy: taking.by.officerNo ?? '',
    caseId: record._id,
    caseNo: record.caseNo,
    from: taking.kind === 'oldCardTaken' ? 'mail' : 'window',
  }
}
