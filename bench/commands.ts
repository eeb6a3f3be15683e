import { applyFor, DEVICE } from '../cloudfunctions/local/demo/journey'
import { livePhoto, signaturePicture } from '../cloudfunctions/local/demo/pictures'
import { accessLog } from '../cloudfunctions/records/accessLog'
import { accounts } from '../cloudfunctions/records/account'
import { applications } from '../cloudfunctions/records/application'
import { messages } from '../cloudfunctions/records/message'
import { aWorld, AUTHORITY, PHONE } from '../cloudfunctions/testing/world'
import type { Citizen, World } from '../cloudfunctions/testing/world'
import { bareHandOver, bareScan, bareSubmit } from './lib/bareOperations'
import type { Durably, Pattern, ReadyCase } from './lib/bareOperations'
import { paired } from './lib/paired'
import type { Pair } from './lib/paired'
import { row } from './lib/row'
import type { Row } from './lib/row'

const ROUNDS = 9
const CALLS = 10
const WARM_UP = 2
const TIMES = { rounds: ROUNDS, calls: CALLS, warmUp: WARM_UP }
const NEEDED = (ROUNDS + WARM_UP) * CALLS

interface Applicant {
  readonly citizen: Citizen
  readonly photoId: string
}

const nth = <T>(list: readonly T[], index: number): T => {
  const item = list[index]
  if (item === undefined) throw new RangeError(`only ${list.length} prepared`)
  return item
}

const applicants = async (world: World): Promise<readonly Applicant[]> => {
  const made: Applicant[] = []
  for (let index = 0; index < NEEDED; index += 1) {
    const citizen = await world.asCitizen()
    const photo = { contentBase64: livePhoto(PHONE), type: 'image/png' as const }
    made.push({ citizen, photoId: (await citizen.get('applications', 'uploadPhoto', photo)).photoId })
  }
  return made
}

const patternOf = async (world: World, { citizen, photoId }: Applicant, caseId: string): Promise<Pattern> => {
  const { store } = world.deps
  const application = await store.table(applications).get(caseId)
  const account = application && (await store.table(accounts).get(application.account))
  const inbox = await store
    .table(messages)
    .find({ index: 'account', equals: { account: application?.account ?? '' }, limit: 1 })
  const seen = await store.table(accessLog).find({ index: 'holder', equals: { holder: citizen.key }, limit: 1 })
  const [message] = inbox.items
  const [entry] = seen.items
  if (!application || !account || !message || !entry) throw new Error('the pattern case is incomplete')
  return { application, message, entry, subjectKey: account.subjectKey, uploadId: photoId }
}

const measureSubmit = async (world: World): Promise<Row> => {
  const people = await applicants(world)
  const first = await world.asCitizen()
  const applied = await applyFor(first, { reason: 'damaged', phone: PHONE, acceptingAuthority: AUTHORITY })
  await world.walk(first, applied.caseId, ['pass'])
  const pattern = await patternOf(world, { citizen: first, photoId: nth(people, 0).photoId }, applied.caseId)

  let next = 0
  const { a, b, speedOfAInB } = await paired(
    async () => {
      const { citizen, photoId } = nth(people, next++)
      await citizen.get('applications', 'submitApplication', {
        reason: 'damaged',
        damage: 'broken',
        photoId,
        phone: PHONE,
        acceptingAuthority: AUTHORITY,
        collection: { way: 'window' },
        channel: 'h5',
      })
    },
    () => bareSubmit(world.deps, pattern),
    TIMES,
  )
  return row({
    area: 'commands',
    name: 'submit ÷ bare operations',
    unit: 'ms',
    value: a,
    yardstick: b,
    ratio: speedOfAInB,
    goal: 0.6,
    better: 'higher',
  })
}

interface Waiting extends ReadyCase {
  readonly version: number
}

const readyCases = async (world: World): Promise<readonly Waiting[]> => {
  const made: Waiting[] = []
  for (let index = 0; index < NEEDED * 4; index += 1) {
    const citizen = await world.asCitizen()
    const { caseId } = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const { version } = await citizen.get('applications', 'getMyCase', { caseId })
    made.push({ caseId, digits: nth(slots, 0).digits, authority: AUTHORITY, version })
  }
  return made
}

const measureWindow = async (world: World): Promise<readonly Row[]> => {
  const cases = await readyCases(world)
  const officer = await world.asStaff('windowOfficer')
  const first = await world.asCitizen()
  const applied = await applyFor(first, { reason: 'damaged', phone: PHONE, acceptingAuthority: AUTHORITY })
  await world.walk(first, applied.caseId, ['pass'])
  const pattern = await patternOf(world, { citizen: first, photoId: '' }, applied.caseId)
  const signature = signaturePicture()

  // The same cards, looked at before they are given away.
  let looked = 0
  const scan = await paired(
    async () => {
      await officer.get('window', 'scan', { input: nth(cases, looked++).digits })
    },
    () => bareScan(world.deps, pattern, nth(cases, looked++)),
    TIMES,
  )

  let next = 0
  const handOver = async (): Promise<void> => {
    const { caseId, version, digits } = nth(cases, next++)
    await officer.get('window', 'handOver', {
      caseId,
      version,
      input: digits,
      checks: ['faceMatchesNewCard', 'cardAndChipRight'],
      collector: 'holder',
      oldCard: 'notApplicable',
      feePaid: true,
      signatureBase64: signature,
    })
  }
  const content = Buffer.from(signature, 'base64')
  const bare = (durably: Durably) => () => bareHandOver(world.deps, pattern, nth(cases, next++), content, durably)
  const against = {
    oneByOne: await paired(handOver, bare('oneByOne'), TIMES),
    atOnce: await paired(handOver, bare('atOnce'), TIMES),
  }
  const rowOf = (name: string, { a, b, speedOfAInB }: Pair, goal: number): Row =>
    row({ area: 'commands', name, unit: 'ms', value: a, yardstick: b, ratio: speedOfAInB, goal, better: 'higher' })
  return [
    rowOf('scan ÷ bare operations', scan, 0.8),
    rowOf('hand-over ÷ bare operations, one by one', against.oneByOne, 0.8),
    // Four waits for the disk and a signature looked into, against one wait: held where it stands.
    rowOf('hand-over ÷ one durable write of all it leaves behind', against.atOnce, 0.4),
  ]
}

/** Whole commands, from the parsed call to the reply, on the embedded store with every write durable. */
export const measureCommands = async (): Promise<readonly Row[]> => {
  const world = await aWorld()
  try {
    return [await measureSubmit(world), ...(await measureWindow(world))]
  } finally {
    await world.close()
  }
}
