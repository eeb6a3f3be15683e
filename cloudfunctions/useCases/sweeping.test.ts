import { readdirSync, statSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Instant } from '@resident-card/shared'
import { applyFor } from '../local/demo/journey'
import { livePhoto } from '../local/demo/pictures'
import { applications } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import { counts } from '../records/count'
import { jobs } from '../records/job'
import { uploads } from '../records/upload'
import { describeOnStores } from '../testing/onStores'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'
import { newSignatureId } from '../sealing/signatureId'

const DAY_MS = 86_400_000

/** Every file is as old as if it had been written at that moment of the world's own time. */
const fileTimes = (folder: string, at: Instant): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) fileTimes(path, at)
    else utimesSync(path, at / 1000, at / 1000)
  }
}

const filesOf = ({ photos, history, handover, undoneHandovers = [] }: ApplicationRecord): readonly string[] => [
  ...photos,
  ...history.flatMap(({ photo }) => photo ?? []),
  ...[handover, ...undoneHandovers].flatMap((made) => made?.signatureId ?? []),
]

describeOnStores('what nobody needs any more', (makeStore) => {
  let world: World
  let citizen: Citizen
  beforeEach(async () => {
    const store = await makeStore()
    world = await aWorld({ start: chinaTime('2026-11-26', '09:00'), ...(store !== undefined && { store }) })
    // On a server the worlds of this file share their store, and time begins anew with each.
    await world.deps.store.table(jobs).remove('sweepPhotos')
    citizen = await world.asCitizen()
  })
  afterEach(() => world.close())

  const upload = async (name: string): Promise<string> =>
    (await citizen.get('applications', 'uploadPhoto', { contentBase64: livePhoto(name), type: 'image/png' })).photoId
  const later = (days: number): void => {
    fileTimes(join(world.folder, 'files'), world.clock.now())
    world.clock.pass(days * DAY_MS)
  }
  const run = async (): Promise<void> => {
    for (let more = true; more;) ({ more } = await world.asTimer().get('deadlines', 'run', {}))
  }
  const isThere = async (id: string): Promise<boolean> => (await world.deps.files.get(id)) !== undefined
  const apply = () => applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })

  it('a photo of no case goes with its record, a day after it could be handed in last', async () => {
    const photoId = await upload('left behind')
    const said = { reason: 'lost' as const, photoId, phone: PHONE, acceptingAuthority: AUTHORITY }
    const handIn = { ...said, collection: { way: 'window' as const }, channel: 'h5' as const }
    later(14)
    expect(await citizen.ask('applications', 'submitApplication', handIn)).toMatchObject({
      error: { fields: [{ field: 'photoId', code: 'notFound' }] },
    })
    await run()
    expect(await isThere(photoId)).toBe(true)
    later(1.1)
    await run()
    expect([await isThere(photoId), await world.deps.store.table(uploads).get(photoId)]).toEqual([false, undefined])
  })

  it('more than a batch of them go, those of cases among them stay', async () => {
    const { caseId } = await apply()
    const table = world.deps.store.table(uploads)
    const { photoId } = await citizen.get('applications', 'getMyCase', { caseId })
    const mine = await table.get(photoId)
    if (mine === undefined) throw new Error('a photo was put in')
    // All of one moment, as after an import.
    for (let n = 0; n < 230; n += 1) await table.insert({ ...mine, _id: `stray${String(n).padStart(21, '0')}` })
    later(20)
    await run()
    const left = (await table.find({ index: 'account', equals: { account: mine.account }, limit: 500 })).items
    expect(left.map(({ _id }) => _id)).toEqual([photoId])
    expect(await isThere(photoId)).toBe(true)
  })

  it('a signature of no hand-over goes after a day, one of another build and a portrait stay', async () => {
    const { caseId } = await apply()
    const { files, random } = world.deps
    const [stray, ofBefore] = [newSignatureId(random, caseId), '0123456789abcdefghjkmnpqrs']
    for (const id of [stray, ofBefore]) await files.put(id, Buffer.from('sealed'))
    const portrait = (await world.deps.registry.findByKey(citizen.key))?.photoId ?? ''
    later(0.9)
    await run()
    expect(await isThere(stray)).toBe(true)
    later(0)
    world.clock.pass(1.1 * DAY_MS)
    await run()
    expect([await isThere(stray), await isThere(ofBefore), await isThere(portrait)]).toEqual([false, true, true])
  })

  it('a file that was never finished goes after a day', async () => {
    const folder = join(world.folder, 'files', '01')
    mkdirSync(folder, { recursive: true })
    const half = join(folder, '0123456789abcdefghjkmnpqrs.0123456789abcdefghjkmnpqrs')
    writeFileSync(half, 'half')
    later(1.1)
    await run()
    expect(readdirSync(folder)).toEqual([])
  })

  it('a count of failures goes a day after it stopped to limit', async () => {
    const table = world.deps.store.table(counts)
    const now = world.clock.now()
    for (const [_id, until] of [['past', now - 2 * DAY_MS] as const, ['now', now + 1000] as const])
      await table.insert({ _id, schemaVersion: 1, version: 1, count: 3, until })
    await run()
    expect([await table.get('past'), (await table.get('now'))?.count]).toEqual([undefined, 3])
  })

  it('whatever became of a case, nothing it names is ever swept away', async () => {
    const ways = fc.constantFrom('submitted', 'returned', 'resubmitted', 'collected', 'undone', 'withdrawn', 'strayToo')
    await fc.assert(
      fc.asyncProperty(
        fc.array(ways, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        async (all, days) => {
          const made: string[] = []
          for (const way of all) {
            citizen = await world.asCitizen()
            const { caseId } = await apply()
            made.push(caseId)
            if (way === 'strayToo') await upload('stray')
            if (way === 'withdrawn') await citizen.get('applications', 'withdraw', { caseId, version: 1 })
            if (way === 'returned' || way === 'resubmitted') await world.walk(citizen, caseId, ['return'])
            if (way === 'resubmitted') {
              const { version } = await citizen.get('applications', 'getMyCase', { caseId })
              await citizen.get('applications', 'resubmit', { caseId, version, photoId: await upload('anew') })
            }
            if (way === 'collected' || way === 'undone')
              await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive', 'handOver'])
            if (way === 'undone') {
              const record = await world.deps.store.table(applications).get(caseId)
              const said = {
                caseId,
                handoverAt: record?.handover?.at ?? 0,
                reason: 'other' as const,
                note: 'wrong card',
              }
              await (await world.desks()).windowOfficer.get('window', 'undoHandOver', said)
            }
          }
          later(days)
          await run()
          const table = world.deps.store.table(applications)
          const cases = (await Promise.all(made.map((id) => table.get(id)))).flatMap((record) => record ?? [])
          expect(cases).toHaveLength(all.length)
          for (const id of cases.flatMap(filesOf)) expect([id, await isThere(id)]).toEqual([id, true])
        },
      ),
      { numRuns: 5, examples: [[['undone', 'resubmitted', 'collected'], 20]] },
    )
  })
})
