import { COLLECTIONS } from '../application/application'
import type { Application } from '../application/application'
import { findClock } from '../application/clocks'
import { publicStateOf } from '../application/publicState'
import type { Decision } from '../application/decision'
import { queuesOf, ROLES } from '../roles/roles'
import type { Role } from '../roles/roles'
import { factsOf } from '../services/facts'
import { serviceOf } from '../services/services'
import type { Intent } from '../services/services'
import { aSubmission, contextAt } from '../testing/anApplication'
import type { AnySaid } from '../testing/said'
import type { Reason } from '../vocabulary/reasons'
import { SERVICE_IDS } from '../vocabulary/serviceIds'
import type { ServiceId } from '../vocabulary/serviceIds'
import { changeCollection } from './changeCollection'
import { decide } from './decide'
import { extendLaw } from './extendLaw'
import { queueOf } from './queueOf'
import { standingOf } from './standingOf'
import { submit } from './submit'

/**
 * Every case a service can come to, whoever does whatever in whatever order; how often something happened, and when, makes
 * no other case. A service added later is walked as it is: it brings `testing/said.ts`.
 */
interface Step {
  readonly from: Application
  readonly command: string
  readonly role: Role
  readonly decision: Decision
  readonly told: boolean
}

const NOW = '2026-11-26'
const as = (role: Role) => contextAt(NOW, '10:00', { role })

const keyOf = (application: Application): string => {
  const { state, heldFrom, reason, collection, consignment, oldCard, fee, mend, clocks } = application
  const running = clocks.map(
    ({ kind, stoppedOn, limit }) => `${kind}${stoppedOn === undefined ? '' : ' stopped'} ${limit}`,
  )
  return JSON.stringify([
    ...[state, heldFrom, reason, collection, consignment?.to, consignment?.failed !== undefined, oldCard],
    ...[fee.paidOn !== undefined, mend?.fields, running.sort()],
  ])
}

const saidIn = async (id: ServiceId): Promise<AnySaid> =>
  ((await import(`../services/${id}/testing/said`)) as { readonly SAID: AnySaid }).SAID

/** What anybody can do to a case that changes no state. */
const besides = (from: Application): readonly Step[] => {
  const extended = extendLaw(from, 'the road is cut', as('countyReviewer'))
  return [
    ...COLLECTIONS.flatMap((collection): readonly Step[] => {
      const changed = changeCollection(from, collection, as('citizen'))
      const how = { from, command: 'changeCollection', role: 'citizen' as const, told: true }
      return changed.ok ? [{ ...how, decision: changed.value }] : []
    }),
    ...(extended.ok
      ? [{ from, command: 'extend', role: 'countyReviewer' as const, decision: extended.value, told: true }]
      : []),
  ]
}

const stepsFrom = (id: ServiceId, said: AnySaid, from: Application): readonly Step[] => [
  ...Object.entries(serviceOf(id).commands).flatMap(([command, { in: transitions, public: told = true }]) =>
    (transitions[from.state]?.by ?? []).flatMap((role) =>
      (said[command]?.(from) ?? []).flatMap((intent): readonly Step[] => {
        const decided = decide(from, intent as Intent, as(role))
        return decided.ok ? [{ from, command, role, decision: decided.value, told }] : []
      }),
    ),
  ),
  ...besides(from),
]

interface Explored {
  readonly cases: ReadonlyMap<string, Application>
  readonly steps: readonly Step[]
}

const explore = async (id: ServiceId): Promise<Explored> => {
  const said = await saidIn(id)
  const reasons = Object.keys(factsOf(id).reasons) as readonly Reason[]
  const cases = new Map<string, Application>()
  const steps: Step[] = []
  const waiting = reasons.flatMap((reason) =>
    COLLECTIONS.map((collection) => submit(aSubmission({ service: id, reason, collection }), as('citizen')).next),
  )
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const key = keyOf(next)
    if (cases.has(key)) continue
    cases.set(key, next)
    for (const step of stepsFrom(id, said, next)) {
      steps.push(step)
      waiting.push(step.decision.next)
    }
  }
  return { cases, steps }
}

/** What its applicant sees of a case: whose move it is and who has it. */
const seen = (application: Application) => {
  const { turn, office } = standingOf({ ...application, state: publicStateOf(application) })
  return { turn, office }
}

const isEnd = (application: Application): boolean => standingOf(application).turn === 'end'

const reachesAnEnd = ({ cases, steps }: Explored): ReadonlySet<string> => {
  const back = new Map<string, Set<string>>()
  for (const { from, decision } of steps) {
    const to = keyOf(decision.next)
    back.set(to, (back.get(to) ?? new Set()).add(keyOf(from)))
  }
  const reaching = new Set([...cases].filter(([, application]) => isEnd(application)).map(([key]) => key))
  const waiting = [...reaching]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const from of back.get(next) ?? [])
      if (!reaching.has(from)) {
        reaching.add(from)
        waiting.push(from)
      }
  return reaching
}

describe.each(SERVICE_IDS)('every way a %s can go', (id) => {
  let explored: Explored
  const all = (): readonly Application[] => [...explored.cases.values()]
  beforeAll(async () => {
    explored = await explore(id)
  })

  it('comes to every state the service names, and to no other; every command is used', () => {
    const reached = new Set(all().map(({ state }) => state))
    expect([...reached].sort()).toEqual(Object.keys(factsOf(id).states).sort())
    const used = new Set(explored.steps.map(({ command }) => command))
    expect(Object.keys(serviceOf(id).commands).filter((command) => !used.has(command))).toEqual([])
  })

  it('never stands where nothing can end it', () => {
    const reaching = reachesAnEnd(explored)
    expect([...explored.cases.keys()].filter((key) => !reaching.has(key))).toEqual([])
  })

  it('is somebody’s move or at an end: an office’s on the one desk of one role, or the applicant’s', () => {
    const lost = all().filter((application) => {
      const { desk } = queueOf(application)
      const worked = desk === 'none' ? [] : ROLES.filter((role) => queuesOf(role).includes(desk))
      const { turn } = standingOf(application)
      return turn === 'office' ? worked.length !== 1 : desk !== 'none' && worked.length !== 1
    })
    expect(lost.map(keyOf)).toEqual([])
  })

  it('has a clock that runs, or says by which clause none does', () => {
    const still = all().filter((application) => {
      if (isEnd(application)) return false
      const { clock, pause } = standingOf({ ...application, state: publicStateOf(application) })
      const running = clock !== undefined && findClock(application.clocks, clock)?.stoppedOn === undefined
      const known = clock !== undefined && findClock(application.clocks, clock) !== undefined
      return !(running && known) && pause === undefined
    })
    expect(still.map(keyOf)).toEqual([])
  })

  it('lets the law’s clock run until it is at an end (LAW-12)', () => {
    const wrong = all().filter((application) => {
      const law = findClock(application.clocks, 'law')
      return law !== undefined && (law.stoppedOn === undefined) === isEnd(application)
    })
    expect(wrong.map(keyOf)).toEqual([])
  })

  it('tells its applicant whenever it is another’s move or another has it', () => {
    const untold = explored.steps.filter(({ from, decision, told }) => {
      const concerns = JSON.stringify(seen(from)) !== JSON.stringify(seen(decision.next))
      return concerns && (!told || decision.notices.length === 0)
    })
    expect(untold.map(({ command, from }) => `${command} in ${from.state}`)).toEqual([])
  })

  it('writes one entry into the history for each step, and never changes one that stands there', () => {
    for (const { from, decision } of explored.steps) {
      const { history } = decision.next
      expect(history).toHaveLength(from.history.length + 1)
      expect(history.slice(0, -1)).toEqual(from.history)
    }
  })
})
