import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { maskCitizenNumber } from '@resident-card/shared'
import { accessLog } from '../records/accessLog'
import { applyFor } from '../local/demo/journey'
import { aWorld, AUTHORITY, COUNTY } from '../testing/world'
import type { Citizen, World } from '../testing/world'

const PHONE = '15412345678'
const DELIVERY = {
  recipient: 'Recipient Qwerty',
  phone: '15487654321',
  region: COUNTY,
  regionName: 'Prefecture Uiopqw county',
  address: 'Zxcvb street 77-3',
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })

describe('personal data', () => {
  let world: World
  let citizen: Citizen
  let caseId: string
  let secrets: readonly string[]
  beforeAll(async () => {
    world = await aWorld()
    citizen = await world.asCitizen({ name: 'Person Asdfgh' })
    const collection = { way: 'mail' as const, ...DELIVERY }
    const applied = await applyFor(citizen, {
      reason: 'damaged',
      phone: PHONE,
      acceptingAuthority: AUTHORITY,
      collection,
    })
    caseId = applied.caseId
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch'])
    const { carrier } = await world.desks()
    const { version } = await carrier.get('casework', 'openCase', { caseId })
    await carrier.get('casework', 'fail', { caseId, version, reason: 'nobodyThere' })
    await world.walk(citizen, caseId, ['receive', 'handOver'])
    const { name, citizenNumber, hukou } = citizen.resident.facts
    secrets = [name, citizenNumber, hukou.address, PHONE, ...Object.values(DELIVERY).filter((text) => text !== COUNTY)]
  })
  afterAll(() => world.close())

  it('lie nowhere in the open: not in the store, its journal, the files or the keys', () => {
    const files = filesUnder(world.folder)
    expect(files.length).toBeGreaterThan(4)
    for (const path of files) {
      const content = readFileSync(path)
      const found = secrets.filter((secret) => content.includes(Buffer.from(secret, 'utf8')))
      expect([path, found]).toEqual([path, []])
    }
  })

  it('no picture lies in the open either', () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47])
    for (const path of filesUnder(join(world.folder, 'files'))) expect(readFileSync(path).includes(picture)).toBe(false)
  })

  it('are in no line of the log', () => {
    expect(world.log.length).toBeGreaterThan(10)
    const log = JSON.stringify(world.log)
    for (const secret of secrets) expect(log).not.toContain(secret)
  })

  it("a desk's queue shows the name and a masked number, no phone, no address", async () => {
    const other = await world.asCitizen({ name: 'Person Second' })
    await applyFor(other, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    const { acceptingOfficer } = await world.desks()
    const page = await acceptingOfficer.get('casework', 'listQueue', { queue: 'verify' })
    expect(page.items).toMatchObject([
      { holderName: 'Person Second', maskedNumber: maskCitizenNumber(other.resident.facts.citizenNumber) },
    ])
    const text = JSON.stringify(page)
    for (const secret of [other.resident.facts.citizenNumber, PHONE, other.resident.facts.hukou.address])
      expect(text).not.toContain(secret)
  })

  it('no reply to anybody holds a whole citizen number', async () => {
    const { citizenNumber } = citizen.resident.facts
    const { acceptingOfficer, countyReviewer } = await world.desks()
    const replies = [
      await citizen.ask('applications', 'getSession', {}),
      await citizen.ask('applications', 'assessEligibility', {}),
      await citizen.ask('applications', 'getMyCase', { caseId }),
      await citizen.ask('applications', 'listMyCases', {}),
      await citizen.ask('applications', 'listMessages', {}),
      await acceptingOfficer.ask('casework', 'openCase', { caseId }),
      await countyReviewer.ask('casework', 'openCase', { caseId }),
    ]
    for (const reply of replies) {
      expect(reply.ok).toBe(true)
      expect(JSON.stringify(reply)).not.toContain(citizenNumber)
    }
  })

  it('every look of a desk is written down before it happens: who, whose, what, why, from where', async () => {
    const entries = async () => {
      const query = { index: 'caseWhat', equals: { caseId }, limit: 200 }
      return [...(await world.deps.store.table(accessLog).find(query)).items].sort((one, other) => one.at - other.at)
    }
    world.clock.pass(60_000)
    const before = (await entries()).length
    const { acceptingOfficer } = await world.desks()
    await acceptingOfficer.get('casework', 'openCase', { caseId })
    const after = await entries()
    expect(after).toHaveLength(before + 1)
    expect(after.at(-1)).toMatchObject({
      holder: citizen.key,
      role: 'acceptingOfficer',
      office: AUTHORITY,
      what: 'openCase',
      why: 'collected',
      at: world.clock.now(),
    })
    await citizen.get('applications', 'getMyCase', { caseId })
    expect(await entries()).toHaveLength(before + 1)
  })
})
