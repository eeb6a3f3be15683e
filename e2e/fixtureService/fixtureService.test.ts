import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  STATE_COMMANDS,
  assessEligibility,
  commandsFor,
  decide,
  extendLaw,
  largeClock,
  mayChangeCollection,
  mayCommand,
  queueOf,
  serviceFor,
  stagesOf,
  submit,
  type Application,
  type Intent,
  type Reason,
  type ServiceId,
} from '@resident-card/shared'
import { openSqliteStore } from '../../cloudfunctions/adapters/sqlite/openSqliteStore'
import { applications } from '../../cloudfunctions/records/application'
import { toApplication, toRecord } from '../../cloudfunctions/useCases/case/caseRecord'
import { aSubmission, contextAt } from '../../shared/src/testing/anApplication'
import type * as Registered from '../../shared/src/services/registered'
import type * as RegisteredFacts from '../../shared/src/services/registeredFacts'
import type * as Stamping from './stamping'
import { BROUGHT, STAMPING, STAMPING_DESK, STAMPING_ID } from './stamping'

jest.mock('../../shared/src/services/registered', () => {
  const real = jest.requireActual<typeof Registered>('../../shared/src/services/registered')
  const { STAMPING: service } = jest.requireActual<typeof Stamping>('./stamping')
  return { ...real, SERVICES: { ...real.SERVICES, stamping: service } }
})
jest.mock('../../shared/src/services/registeredFacts', () => {
  const real = jest.requireActual<typeof RegisteredFacts>('../../shared/src/services/registeredFacts')
  const { STAMPING: service } = jest.requireActual<typeof Stamping>('./stamping')
  return { ...real, FACTS: { ...real.FACTS, stamping: service } }
})
jest.mock('../../shared/src/vocabulary/serviceIds', () => ({ SERVICE_IDS: ['reissue', 'stamping'] }))

const SERVICE = STAMPING_ID as ServiceId
const REASON = BROUGHT as Reason
const stampIt = { command: 'stamp', ink: 'red' } as unknown as Intent
const officer = { role: 'acceptingOfficer', authority: aSubmission().acceptingAuthority } as const

/** A service nobody else has heard of: whatever is generic must not have to. */
describe('a service defined in one folder', () => {
  const context = contextAt('2026-11-26')
  const begin = (date = '2026-11-26'): Application =>
    submit(aSubmission({ service: SERVICE, reason: REASON }), contextAt(date)).next
  const stamped = (): Application => {
    const decided = decide(begin(), stampIt, contextAt('2026-11-27'))
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    return decided.value.next
  }

  it('is found by its reason, with its own rules and what an officer judges later', () => {
    expect(serviceFor(REASON)).toBe(SERVICE)
    const facts = { birthDate: '1990-01-01', hukou: { county: '520102', prefecture: '520100' }, changedSinceCard: [] }
    const found = assessEligibility(SERVICE, facts as never, context.today)
    expect(found).toMatchObject({ admitted: false, refusals: [{ code: 'grownUp', clause: 'LAW-7' }] })
  })

  it('begins with its own fee, limit and state, by the number in force that day', () => {
    expect(begin()).toMatchObject({
      service: SERVICE,
      state: 'submitted',
      fee: { fen: 1234, clause: 'PUB-FEE' },
      clocks: [{ kind: 'verify', clause: 'OFFICE-SHIFT', unit: 'calendarDay', limit: 7, dueOn: '2026-12-03' }],
    })
    expect(begin('2026-12-01').clocks).toMatchObject([{ limit: 2, dueOn: '2026-12-03' }])
  })

  it('lies on its own desk, under its own clock', () => {
    expect(queueOf(begin())).toEqual({ desk: STAMPING_DESK, office: officer.authority, dueOn: '2026-12-03' })
    expect(largeClock(begin())).toMatchObject({ kind: 'verify', limit: 7 })
    expect(queueOf(stamped()).desk).toBe('none')
  })

  it('is decided by its own command, by whom it names, and by no command of another service', () => {
    expect(STATE_COMMANDS).toContain('stamp')
    expect(mayCommand(officer, 'stamp' as never, begin())).toBe(true)
    expect(mayCommand({ role: 'carrier' }, 'stamp' as never, begin())).toBe(false)
    expect(commandsFor(officer, begin())).toEqual(['stamp'])
    expect(decide(begin(), { command: 'pass' }, context)).toMatchObject({ ok: false, error: { kind: 'state' } })
    expect(decide(begin(), { command: 'stamp', ink: '' } as unknown as Intent, context).ok).toBe(false)
    expect(stamped()).toMatchObject({ state: 'collected', history: [{}, { kind: 'stamped', reason: 'red' }] })
    expect(mayChangeCollection(begin())).toBe(false)
    expect(extendLaw(begin(), 'no road', context).ok).toBe(false)
  })

  it('shows its own two stages, estimated by its own limit', () => {
    const { calendar, today } = context
    expect(stagesOf(begin(), today, calendar)).toMatchObject([
      { stage: 'submit', status: 'done' },
      { stage: 'verify', status: 'now', officeKind: 'acceptingAuthority', dueOn: '2026-12-03' },
    ])
    expect(stagesOf(stamped(), today, calendar).map(({ status }) => status)).toEqual(['done', 'done'])
  })

  it('is kept and found again by its desk, and its holder may have a reissue open beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fixture-'))
    const store = openSqliteStore({ file: join(folder, 'store.db'), createdAs: { purpose: 'demo' } })
    try {
      const table = store.table(applications)
      const stored = { submitKey: 's', account: 'a', personal: { alg: 'A256GCM', kid: '', iv: '', ct: '' } }
      const keep = async (application: Application, submitKey: string) => {
        const more = { ...stored, submitKey, outbox: [], processed: [] }
        return table.insert(toRecord(application, more as never, context.calendar))
      }
      const reissue = submit(aSubmission({ id: 'other' as never, caseNo: '2' as never }), context).next
      expect((await keep(begin(), 'one')).ok).toBe(true)
      expect((await keep(reissue, 'two')).ok).toBe(true)
      const again = { ...begin(), id: 'third' as never, caseNo: '3' as never }
      expect(await keep(again, 'three')).toMatchObject({ ok: false })
      const equals = { 'queue.desk': STAMPING_DESK, 'queue.office': officer.authority }
      const { items } = await table.find({ index: 'queue', equals, limit: 9 })
      expect(items.map(toApplication)).toEqual([expect.objectContaining({ ...begin(), version: expect.anything() })])
    } finally {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('has two states and one command, as it says', () => {
    expect(Object.keys(STAMPING.states)).toHaveLength(2)
    expect(Object.keys(STAMPING.commands)).toEqual(['stamp'])
  })
})
