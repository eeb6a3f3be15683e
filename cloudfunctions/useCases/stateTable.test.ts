import type { CommandOf, FunctionName, InputOf, State } from '@resident-card/shared'
import { STATES } from '@resident-card/shared'
import { applications as applicationsCollection } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import { aWorld, AUTHORITY, COUNTY, OTHER_AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'
import type { Asking } from '../local/demo/ask'
import { applyFor } from '../local/demo/journey'

/**
 * What every role gets for every command in every state, asked through the one way in. `ok` = carried out, `state` =
 * theirs but not now, `-` = not found: not theirs, or not to be known of.
 */
type Answer = 'ok' | 'state' | '-'

const COMMANDS = [
  'pass',
  'return',
  'issue',
  'refuse',
  'hold',
  'release',
  'extend',
  'produce',
  'dispatch',
  'receive',
  'undoHandOver',
  'sendBack',
  'sign',
  'fail',
  'takeOldCard',
  'withdraw',
  'changeCollection',
] as const
type Command = (typeof COMMANDS)[number]
const WHO = [
  'holder',
  'otherCitizen',
  'accepting',
  'window',
  'supervisor',
  'county',
  'production',
  'carrier',
  'acceptingElsewhere',
  'supervisorElsewhere',
  'countyElsewhere',
] as const
type Who = (typeof WHO)[number]

/** Only what is not `-` (the holder, the accepting officer, the window and its supervisor, the county, production, the carrier). */
const TABLE: Readonly<Record<State, Partial<Record<Who, Partial<Record<Command, Answer>>>>>> = {
  submitted: {
    holder: { withdraw: 'ok', changeCollection: 'ok' },
    accepting: { pass: 'ok', return: 'ok', refuse: 'ok', hold: 'ok' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'ok' },
  },
  returned: {
    holder: { withdraw: 'ok', changeCollection: 'state' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'state' },
  },
  accepted: {
    holder: { withdraw: 'ok', changeCollection: 'ok' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'ok', return: 'ok', refuse: 'ok', hold: 'ok', release: 'state', extend: 'ok' },
  },
  onHold: {
    // The holder is told nothing of the hold: everything is as if there were none.
    holder: { withdraw: 'ok', changeCollection: 'ok' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'ok', hold: 'state', release: 'ok', extend: 'ok' },
  },
  issued: {
    holder: { withdraw: 'state', changeCollection: 'ok' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'ok' },
    production: { produce: 'ok', dispatch: 'state' },
  },
  remake: {
    holder: { withdraw: 'state', changeCollection: 'ok' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'ok' },
    production: { produce: 'ok', dispatch: 'state' },
  },
  produced: {
    holder: { withdraw: 'state', changeCollection: 'ok' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'ok' },
    production: { produce: 'state', dispatch: 'ok' },
  },
  dispatched: {
    holder: { withdraw: 'state', changeCollection: 'state' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'ok', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'ok' },
    production: { produce: 'state', dispatch: 'state' },
  },
  ready: {
    holder: { withdraw: 'state', changeCollection: 'state' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'ok', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'ok' },
    production: { produce: 'state', dispatch: 'state' },
  },
  collected: {
    holder: { withdraw: 'state', changeCollection: 'state' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'ok', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'ok' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'state' },
    production: { produce: 'state', dispatch: 'state' },
  },
  // Of a damaged card whose old one is still out.
  delivered: {
    holder: { withdraw: 'state', changeCollection: 'state' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'ok' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'state' },
    production: { produce: 'state', dispatch: 'state' },
    carrier: { sign: 'state', fail: 'state' },
  },
  refused: {
    holder: { withdraw: 'state', changeCollection: 'state' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'state' },
  },
  withdrawn: {
    holder: { withdraw: 'state', changeCollection: 'state' },
    accepting: { pass: 'state', return: 'state', refuse: 'state', hold: 'state' },
    window: { receive: 'state', undoHandOver: 'state', sendBack: 'state', takeOldCard: 'state' },
    supervisor: { undoHandOver: 'state' },
    county: { issue: 'state', return: 'state', refuse: 'state', hold: 'state', release: 'state', extend: 'state' },
  },
}

const FUNCTION_OF: Readonly<Record<Command, FunctionName>> = {
  pass: 'casework',
  return: 'casework',
  issue: 'casework',
  refuse: 'casework',
  hold: 'casework',
  release: 'casework',
  extend: 'casework',
  produce: 'casework',
  dispatch: 'casework',
  sign: 'casework',
  fail: 'casework',
  receive: 'window',
  undoHandOver: 'window',
  sendBack: 'window',
  takeOldCard: 'window',
  withdraw: 'applications',
  changeCollection: 'applications',
}

const SAID: Readonly<Record<Exclude<Command, 'undoHandOver'>, object>> = {
  pass: {},
  issue: {},
  release: {},
  extend: { note: 'the road to the village is cut' },
  produce: {},
  sign: {},
  withdraw: {},
  return: { reason: 'photoUnclear', note: 'hair over the brows', fields: ['photo'] },
  refuse: { reason: 'other', note: 'not the same person', remedies: ['askForReview'] },
  hold: { suspicion: 'the photo shows another person' },
  dispatch: { carrier: 'EMS', number: 'EA123456785CN' },
  fail: { reason: 'nobodyThere' },
  receive: { place: 'A1' },
  sendBack: { reason: 'wrongPrint', note: '' },
  takeOldCard: { oldCard: 'returned' },
  changeCollection: { collection: { way: 'window' } },
}

/** A hand-over is named by its time; everything else by the version the screen showed. */
const inputFor = (command: Command, record: ApplicationRecord, known: number): object =>
  command === 'undoHandOver'
    ? { caseId: record._id, handoverAt: record.handover?.at ?? 0, reason: 'wrongCard', note: 'a namesake' }
    : { caseId: record._id, version: known, ...SAID[command] }

describe('state × command × role', () => {
  let world: World
  let people: Readonly<Record<Who, Asking>>
  const cases = new Map<State, ApplicationRecord>()
  const stored = () => world.deps.store.table(applicationsCollection)

  const reach = async (state: State, citizen: Citizen): Promise<string> => {
    const mail =
      state === 'delivered'
        ? {
            collection: {
              way: 'mail' as const,
              recipient: 'R',
              phone: PHONE,
              region: COUNTY,
              regionName: 'county',
              address: 'street 12',
            },
          }
        : {}
    const reason = state === 'delivered' ? 'damaged' : 'lost'
    const { caseId } = await applyFor(citizen, { reason, phone: PHONE, acceptingAuthority: AUTHORITY, ...mail })
    const desks = await world.desks()
    const walk = (...steps: Parameters<World['walk']>[2]) => world.walk(citizen, caseId, steps)
    const version = async (asking: Asking) => (await asking.get('casework', 'openCase', { caseId })).version
    switch (state) {
      case 'submitted':
        break
      case 'returned':
        await walk('return')
        break
      case 'accepted':
        await walk('pass')
        break
      case 'onHold':
        await walk('hold')
        break
      case 'issued':
        await walk('pass', 'issue')
        break
      case 'remake': {
        await walk('pass', 'issue', 'produce', 'dispatch', 'receive')
        const target = { caseId, version: await version(desks.windowOfficer) }
        await desks.windowOfficer.get('window', 'sendBack', { ...target, reason: 'wrongPrint', note: '' })
        break
      }
      case 'produced':
        await walk('pass', 'issue', 'produce')
        break
      case 'dispatched':
        await walk('pass', 'issue', 'produce', 'dispatch')
        break
      case 'ready':
        await walk('pass', 'issue', 'produce', 'dispatch', 'receive')
        break
      case 'collected':
        await walk('pass', 'issue', 'produce', 'dispatch', 'receive', 'handOver')
        break
      case 'delivered':
        await walk('pass', 'issue', 'produce', 'dispatch')
        await desks.carrier.get('casework', 'sign', { caseId, version: await version(desks.carrier) })
        break
      case 'refused':
        await walk('refuse')
        break
      case 'withdrawn':
        await citizen.get('applications', 'withdraw', { caseId, version: 1 })
    }
    return caseId
  }

  const holders = new Map<State, Citizen>()

  beforeAll(async () => {
    world = await aWorld()
    const {
      acceptingOfficer: accepting,
      windowOfficer: window,
      supervisor,
      countyReviewer: county,
      production,
      carrier,
    } = await world.desks()
    people = {
      holder: accepting,
      otherCitizen: await world.asCitizen(),
      accepting,
      window,
      supervisor,
      county,
      production,
      carrier,
      acceptingElsewhere: await world.asStaff('acceptingOfficer', { authority: OTHER_AUTHORITY }),
      supervisorElsewhere: await world.asStaff('supervisor', { authority: OTHER_AUTHORITY }),
      countyElsewhere: await world.asStaff('countyReviewer', { county: '520103' as typeof COUNTY }),
    }
    for (const state of STATES) {
      const holder = await world.asCitizen()
      holders.set(state, holder)
      const record = await stored().get(await reach(state, holder))
      if (record !== undefined) cases.set(state, record)
    }
  })
  afterAll(() => world.close())

  /** Gives the command to a fresh copy of the case, so that every row begins in its state. */
  const give = async (state: State, who: Who, command: Command, off = 0): Promise<string> => {
    const record = cases.get(state)
    const holder = holders.get(state)
    if (record === undefined || holder === undefined) throw new Error(`no case ${state}`)
    const asking = who === 'holder' ? holder : people[who]
    const knows = ['accepting', 'county'].includes(who)
    const known = record.history.filter((entry) => knows || entry.public).length
    const input = inputFor(command, record, known + off)
    const name = FUNCTION_OF[command]
    const reply = await asking.ask(
      name,
      command as CommandOf<typeof name>,
      input as unknown as InputOf<typeof name, CommandOf<typeof name>>,
    )
    const now = await stored().get(record._id)
    if (now !== undefined && now.version !== record.version) await stored().replace(record._id, now.version, record)
    const again = await stored().get(record._id)
    if (again !== undefined) cases.set(state, again)
    if (reply.ok) return 'ok'
    return reply.error.kind === 'notFound'
      ? '-'
      : reply.error.kind === 'state'
        ? 'state'
        : `${reply.error.kind}:${reply.error.code}`
  }

  const rows = STATES.flatMap((state) => WHO.map((who) => [state, who, TABLE[state][who] ?? {}] as const))

  it.each(rows)('%s, %s: %j', async (state, who, expected) => {
    expect(cases.get(state)?.state).toBe(state)
    const found: Partial<Record<Command, string>> = {}
    for (const command of COMMANDS) {
      const answer = await give(state, who, command)
      if (answer !== '-') found[command] = answer
    }
    expect(found).toEqual(expected)
  })

  it.each(rows)('%s, %s, of another version than is stored: nothing but that is told', async (state, who, expected) => {
    const found: Partial<Record<Command, string>> = {}
    for (const command of COMMANDS) {
      // Named by its time, not by a version.
      if (command === 'undoHandOver') continue
      for (const off of [-1, 1]) {
        const answer = await give(state, who, command, off)
        if (answer !== '-') found[command] = answer
      }
    }
    const told = Object.keys(expected).filter((command) => command !== 'undoHandOver')
    expect(found).toEqual(Object.fromEntries(told.map((command) => [command, 'conflict:changedMeanwhile'])))
  })

  it('somebody else, another office and a missing case get the very same answer', async () => {
    const caseId = cases.get('submitted')?._id ?? ''
    const missing = '0'.repeat(26)
    const answers = [
      await people.otherCitizen.ask('applications', 'getMyCase', { caseId }),
      await people.otherCitizen.ask('applications', 'getMyCase', { caseId: missing }),
      await people.acceptingElsewhere.ask('casework', 'openCase', { caseId }),
      await people.accepting.ask('casework', 'openCase', { caseId: missing }),
      await people.production.ask('casework', 'openCase', { caseId }),
    ]
    for (const answer of answers)
      expect(answer).toEqual({ ok: false, error: { kind: 'notFound', code: 'notFound', traceId: expect.any(String) } })
  })
})
