import { applications, type ApplicationRecord } from '../../records/application'
import { applyFor } from '../../local/demo/journey'
import { aWorld, AUTHORITY, newRequestId, PHONE } from '../../testing/world'

/** Three rounds' work. */
const MANY = 250

it('a run goes on while there is work, and lets others have the event loop between cases', async () => {
  const world = await aWorld()
  try {
    const citizen = await world.asCitizen()
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    const table = world.deps.store.table(applications)
    const record = await table.get(caseId)
    if (record === undefined) throw new Error('no case')
    const copies = Array.from({ length: MANY }, (_, n): ApplicationRecord => {
      const _id = newRequestId(world)
      const message = { id: _id, at: record.submittedAt, kind: 'notice', code: 'submitted', facts: {} } as const
      const unique = { openKey: _id, submitKey: _id, caseNo: `${record.caseNo}${n}` as ApplicationRecord['caseNo'] }
      return { ...record, _id, ...unique, outbox: [message], outboxWaiting: 1 }
    })
    await table.insertMany(copies)

    let turns = 0
    let running = true
    const turn = (): void => {
      turns += 1
      if (running) setImmediate(turn)
    }
    setImmediate(turn)
    const { delivered, more } = await world.asTimer().get('deadlines', 'run', {})
    running = false
    expect({ delivered, more }).toEqual({ delivered: MANY, more: false })
    // Without giving way the loop turns once or twice while all is done.
    expect(turns).toBeGreaterThan(5)
  } finally {
    await world.close()
  }
})
