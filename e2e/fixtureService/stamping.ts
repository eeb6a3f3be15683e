import { wrongState } from '../../shared/src/services/command'
import type { Command } from '../../shared/src/services/command'
import type { Queue } from '../../shared/src/roles/queues'
import type { Service } from '../../shared/src/services/service'
import type { Clock } from '../../shared/src/deadlines/clock'

/** Something is brought and stamped: a service of two states and one command, known to this folder and to nobody else. */
export const STAMPING_ID = 'stamping'
export const BROUGHT = 'brought'
export const STAMPING_DESK = 'stamp' as Queue

export interface Stamp {
  readonly command: 'stamp'
  readonly ink: string
}

const stopped = (clock: Clock, on: Clock['from']): Clock => ({ ...clock, stoppedOn: on })

const stamp: Command<Stamp, 'stamped'> = {
  in: { submitted: { by: ['acceptingOfficer'], to: 'collected' } },
  history: 'stamped',
  details: ({ ink }) => ({ reason: ink }),
  refusal: (before, { ink }) => (ink === '' ? wrongState(before) : undefined),
  patch: ({ clocks }, _intent, { today }) => ({ clocks: clocks.map((clock) => stopped(clock, today)) }),
  notices: () => [{ code: 'collected', facts: {} }],
}

export const STAMPING: Service = {
  reasons: { [BROUGHT]: { oldCard: 'void', asks: [] } } as Service['reasons'],
  card: 'residentCard',
  limits: {
    verify: [
      { clause: 'OFFICE-SHIFT', unit: 'calendarDay', value: 7 },
      { clause: 'OFFICE-SHIFT', unit: 'calendarDay', value: 2, effectiveFrom: '2026-12-01' as Clock['from'] },
    ],
  },
  fee: [{ clause: 'PUB-FEE', unit: 'fen', value: 1234 }],
  numbers: {},
  asks: ['photo'],
  papers: () => ['self'],
  states: {
    submitted: {
      ...{ turn: 'office', office: 'acceptingAuthority', clock: 'verify' },
      queue: () => ({ queue: STAMPING_DESK, office: 'acceptingAuthority', by: 'verify' }),
    },
    collected: { turn: 'end' },
  },
  rules: { grownUp: ({ birthDate }) => ({ clause: 'LAW-7', facts: { birthDate }, nextWay: 'hukouStation' }) },
  judgedLater: ['GZ-12c'],
  begins: { state: 'submitted', clocks: ['verify'], notices: [], effects: () => [] },
  commands: { stamp },
  clocksForCollection: ({ clocks }) => clocks,
  stages: {
    plan: () => [
      { stage: 'submit', endedBy: 'submitted' },
      { stage: 'verify', endedBy: 'stamped', clock: 'verify', office: 'acceptingAuthority' },
    ],
    behind: ({ history }) => history.length,
  },
}
