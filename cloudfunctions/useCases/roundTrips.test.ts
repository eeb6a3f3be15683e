import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { applyFor, DEVICE } from '../local/demo/journey'
import { livePhoto, signaturePicture } from '../local/demo/pictures'
import { countingStore, type Trips } from '../testing/countingStore'
import { AUTHORITY, PHONE, aWorld } from '../testing/world'

/**
 * In the cloud every wait for the store is a way over the network, one after the other. The numbers are ceilings: whoever needs
 * one more asks beside another, or raises it and says why.
 */
const CEILINGS: Readonly<Record<string, Trips>> = {
  submit: { calls: 13, rounds: 7 },
  scan: { calls: 7, rounds: 4 },
  lookUp: { calls: 9, rounds: 4 },
  handOver: { calls: 14, rounds: 8 },
}

test('what a case costs in ways to the store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trips-'))
  const store = countingStore(openSqliteStore({ file: join(folder, 'store.db'), createdAs: { purpose: 'demo' } }))
  const world = await aWorld({ store })
  const citizen = await world.asCitizen()
  const officer = await world.asStaff('windowOfficer')
  const applying = { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY } as const
  // Once before: what a process asks only once isn't counted.
  const before = await world.asCitizen()
  await world.walk(before, (await applyFor(before, applying)).caseId, [
    'pass',
    'issue',
    'produce',
    'dispatch',
    'receive',
    'handOver',
  ])

  const trips: Record<string, Trips> = {}
  const counted = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    store.trips()
    const value = await work()
    trips[name] = store.trips()
    return value
  }
  const photo = { contentBase64: livePhoto(PHONE), type: 'image/png' } as const
  const { photoId } = await citizen.get('applications', 'uploadPhoto', photo)
  const { caseId, caseNo } = await counted('submit', () =>
    citizen.get('applications', 'submitApplication', {
      ...applying,
      photoId,
      collection: { way: 'window' },
      channel: 'h5',
    }),
  )
  await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
  const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
  const input = slots[0]?.digits ?? ''
  const { case: shown } = await counted('scan', () => officer.get('window', 'scan', { input }))
  await counted('lookUp', () =>
    officer.get('window', 'lookUp', { by: 'caseNo', caseNo, reason: 'phoneDead', note: '' }),
  )
  await counted('handOver', () =>
    officer.get('window', 'handOver', {
      caseId,
      version: shown?.version ?? 0,
      input,
      checks: ['faceMatchesNewCard', 'fingerprintMatches', 'cardAndChipRight'],
      collector: 'holder',
      oldCard: 'notApplicable',
      feePaid: true,
      signatureBase64: signaturePicture(),
    }),
  )
  const tooMany = Object.entries(trips).filter(([name, { calls, rounds }]) => {
    const most = CEILINGS[name]
    return most === undefined || calls > most.calls || rounds > most.rounds
  })
  expect(Object.fromEntries(tooMany)).toEqual({})
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})
