import type { ClockView, QueueRow } from '@resident-card/shared'

/** Builders for tests of the desks. */
export const aClock = (more: Partial<ClockView> = {}): ClockView => ({
  kind: 'verify',
  clause: 'GZ-5',
  unit: 'workingDay',
  from: '2026-11-26',
  limit: 3,
  dueOn: '2026-12-01',
  provisional: false,
  calendarVersion: '2026',
  status: 'running',
  left: 2,
  used: 1,
  days: ['2026-11-27', '2026-11-30', '2026-12-01'],
  ...more,
})

export const aRow = (caseId: string, more: Partial<QueueRow> = {}): QueueRow => ({
  caseId,
  caseNo: `20261126-${caseId.toUpperCase()}-8`,
  version: 1,
  reason: 'lost',
  state: 'submitted',
  holderName: 'Sample Luo',
  maskedNumber: '5201**********2210',
  collection: 'window',
  hukouCounty: { code: '520102', name: 'Nanming' },
  acceptingAuthority: { id: '520102001', name: 'Huaguoyuan station' },
  submittedAt: 0,
  stateSince: 0,
  clock: aClock(),
  rounds: 0,
  ...more,
})
