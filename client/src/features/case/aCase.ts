import type { CaseSummary, CaseView, ClockView, StageView } from '@resident-card/shared'

/** For tests: replies as the server makes them. Times are said in China. */
export const at = (date: string, time = '10:00'): number => Date.parse(`${date}T${time}:00+08:00`)

export const STATION = { id: '520102003', name: 'Huaguoyuan station' }
export const BUREAU = { id: '520102001', name: 'Nanming bureau' }

export const aClock = (
  kind: ClockView['kind'],
  dueOn: string,
  left: number,
  more: Partial<ClockView> = {},
): ClockView => ({
  kind,
  clause: 'GZ-6',
  unit: kind === 'law' ? 'calendarDay' : 'workingDay',
  from: '2026-11-30',
  limit: 3,
  dueOn,
  provisional: false,
  calendarVersion: '2026',
  status: left < 0 ? 'overdue' : 'running',
  left,
  used: 1,
  days: [],
  ...more,
})

export const aSummary = (more: Partial<CaseSummary> = {}): CaseSummary => ({
  caseId: 'a'.repeat(26),
  caseNo: '20261126-7KQ4-8',
  version: 3,
  service: 'reissue',
  reason: 'damaged',
  state: 'accepted',
  stateSince: at('2026-11-30', '10:32'),
  submittedAt: at('2026-11-26', '20:14'),
  holderName: 'Wang',
  acceptingAuthority: STATION,
  collection: 'window',
  clock: aClock('issue', '2026-12-03', 2, { days: ['2026-12-01', '2026-12-02', '2026-12-03'] }),
  office: BUREAU,
  yourTurn: false,
  ...more,
})

export const aStage = (
  stage: StageView['stage'],
  status: StageView['status'],
  more: Partial<StageView> = {},
): StageView => ({
  stage,
  status,
  ...more,
})

export const aCase = (more: Partial<CaseView> = {}): CaseView => ({
  ...aSummary(),
  damage: 'broken',
  maskedNumber: '5201**********1234',
  phone: '13800000000',
  authority: {
    id: STATION.id,
    kind: 'station',
    name: 'Huaguoyuan police station of Nanming, Guiyang',
    shortName: STATION.name,
    prefecture: { code: '520100', name: 'Guiyang' },
    county: { code: '520102', name: 'Nanming' },
    address: '1 Garden Road',
    hours: [
      {
        weekdays: [1, 2, 3, 4, 5],
        spans: [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
      },
    ],
    phone: '0851-00000000',
    location: { latitude: 26.56, longitude: 106.69 },
    sample: true,
  },
  photoId: 'p'.repeat(26),
  fee: { fen: 4000, clause: 'PUB-FEE' },
  clocks: [],
  stages: [
    aStage('submit', 'done', { at: at('2026-11-26', '20:14') }),
    aStage('verify', 'done', { at: at('2026-11-30', '10:32'), office: STATION, usedDays: 2 }),
    aStage('issue', 'now', { dueOn: '2026-12-03', office: BUREAU, clock: aClock('issue', '2026-12-03', 2) }),
    aStage('produce', 'todo', { dueOn: '2026-12-08', estimated: true }),
    aStage('distribute', 'todo'),
    aStage('collect', 'todo', { dueOn: '2027-01-12', estimated: true, office: STATION }),
  ],
  history: [
    { kind: 'submitted', at: at('2026-11-26', '20:14'), byHolder: true },
    { kind: 'passed', at: at('2026-11-30', '10:32'), byHolder: false, office: STATION },
  ],
  may: ['withdraw', 'changeCollection'],
  ...more,
})
