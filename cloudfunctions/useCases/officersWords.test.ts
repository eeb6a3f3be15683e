import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS, instant, NOTE_MOST } from '@resident-card/shared'
import { safeParse } from 'valibot'
import type { GenericSchema } from 'valibot'
import { signaturePicture } from '../local/demo/pictures'
import { applyFor, DEVICE } from '../local/demo/journey'
import type { Step } from '../local/demo/journey'
import { offlineDevice } from '../testing/offlineDevice'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import type { Citizen, World } from '../testing/world'
import { openTask } from './tasks/openTask'

const CANARY = 'canary-in-the-mine'
const READY: readonly Step[] = ['pass', 'issue', 'produce', 'dispatch', 'receive']
const DAY_MS = 86_400_000

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })

/** Not kept: where a list goes on, and what is looked up by. */
const NOT_KEPT = ['after', 'since', 'input', 'caseNo']

/** The fields of staff's commands that take words of one's own: a sentence passes. */
const freeFields = (): readonly string[] => {
  const sentence = 'x y'.padEnd(NOTE_MOST / 3, ' z')
  const found: string[] = []
  const walk = (command: string, schema: GenericSchema): void => {
    const { entries = {}, options = [] } = schema as {
      entries?: Record<string, GenericSchema>
      options?: GenericSchema[]
    }
    for (const option of options) if (typeof option === 'object') walk(command, option)
    for (const [field, inner] of Object.entries(entries))
      if (!NOT_KEPT.includes(field) && (safeParse(inner, sentence).success || safeParse(inner, 'shelf 7').success))
        found.push(`${command}.${field}`)
  }
  for (const commands of [COMMANDS.casework, COMMANDS.window])
    for (const [command, { input }] of Object.entries(commands)) walk(command, input)
  return [...new Set(found)].sort()
}

describe('what officers write', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld({ start: chinaTime('2026-11-26', '09:00') })
  })
  afterAll(() => world.close())

  const aCase = async (steps: readonly Step[]): Promise<{ caseId: string; caseNo: string; citizen: Citizen }> => {
    const citizen = await world.asCitizen()
    const applied = await applyFor(citizen, { reason: 'lost', phone: PHONE, acceptingAuthority: AUTHORITY })
    await world.walk(citizen, applied.caseId, steps)
    return { ...applied, citizen }
  }
  const target = async (who: 'acceptingOfficer' | 'countyReviewer' | 'windowOfficer', caseId: string) => {
    const desk = (await world.desks())[who]
    return { caseId, version: (await desk.get('casework', 'openCase', { caseId })).version }
  }
  const handOver = async ({ caseId, citizen }: { caseId: string; citizen: Citizen }, late?: string) => {
    const { windowOfficer } = await world.desks()
    const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
    const input = slots[0]?.digits ?? ''
    const verdict = await windowOfficer.get('window', 'scan', { input })
    return windowOfficer.get('window', 'handOver', {
      caseId,
      version: verdict.case?.version ?? 0,
      input,
      checks: ['faceMatchesNewCard', 'fingerprintMatches', 'cardAndChipRight'],
      collector: 'holder',
      oldCard: 'notApplicable',
      feePaid: true,
      signatureBase64: signaturePicture(),
      ...(late !== undefined && { late }),
    })
  }

  /** Each writes the canary into its field, as its desk does; `asOf` reads a field's own name. */
  const WRITING: Readonly<Record<string, () => Promise<unknown>>> = {
    'return.note': async () => {
      const said = { ...(await target('acceptingOfficer', (await aCase([])).caseId)), fields: ['photo' as const] }
      const { acceptingOfficer } = await world.desks()
      return acceptingOfficer.get('casework', 'return', { ...said, reason: 'photoUnclear', note: CANARY })
    },
    'refuse.note': async () => {
      const said = await target('acceptingOfficer', (await aCase([])).caseId)
      const { acceptingOfficer } = await world.desks()
      const why = { reason: 'identityNotConfirmed' as const, remedies: ['askForReview' as const] }
      return acceptingOfficer.get('casework', 'refuse', { ...said, ...why, note: CANARY })
    },
    'hold.suspicion': async () => {
      const said = await target('acceptingOfficer', (await aCase([])).caseId)
      return (await world.desks()).acceptingOfficer.get('casework', 'hold', { ...said, suspicion: CANARY })
    },
    'extend.note': async () => {
      const said = await target('countyReviewer', (await aCase(['pass'])).caseId)
      return (await world.desks()).countyReviewer.get('casework', 'extend', { ...said, note: CANARY })
    },
    'receive.place': async () => {
      const said = await target('windowOfficer', (await aCase(READY.slice(0, 4))).caseId)
      return (await world.desks()).windowOfficer.get('window', 'receive', { ...said, place: CANARY })
    },
    'sendBack.note': async () => {
      const said = await target('windowOfficer', (await aCase(READY)).caseId)
      return (await world.desks()).windowOfficer.get('window', 'sendBack', { ...said, reason: 'other', note: CANARY })
    },
    'handOver.late': async () => {
      const ready = await aCase(READY)
      world.clock.pass(70 * DAY_MS)
      return handOver(ready, CANARY)
    },
    'undoHandOver.note': async () => {
      const ready = await aCase(READY)
      const { at } = await handOver(ready)
      const said = { caseId: ready.caseId, handoverAt: instant(at), reason: 'other' as const, note: CANARY }
      return (await world.desks()).windowOfficer.get('window', 'undoHandOver', said)
    },
    'lookUp.note': async () => {
      const { caseNo } = await aCase(READY)
      const said = { by: 'caseNo' as const, caseNo, reason: 'other' as const, note: CANARY }
      return (await world.desks()).windowOfficer.get('window', 'lookUp', said)
    },
    'closeTask.note': async () => {
      const { deps, clock } = world
      const taskId = await openTask(deps, 'a thing', { kind: 'mailFailed', office: AUTHORITY, at: clock.now() })
      const said = { taskId, version: 1, outcome: 'seen' as const, note: CANARY }
      return (await world.desks()).supervisor.get('window', 'closeTask', said)
    },
    'beginShift.note': async () =>
      (await world.desks()).windowOfficer.get('window', 'beginShift', { counted: 777, note: CANARY }),
    'endShift.explanation': async () => {
      const { windowOfficer } = await world.desks()
      const { shift } = await windowOfficer.get('window', 'getShift', {})
      if (shift === undefined) throw new Error('a shift was begun')
      const counts = { counted: 3, oldCardsCounted: 9, unconfirmed: 0 }
      const said = { shiftId: shift.shiftId, version: shift.version, ...counts, explanation: CANARY }
      return windowOfficer.get('window', 'endShift', said)
    },
    'enrolDevice.name': async () => offlineDevice(AUTHORITY).enrol((await world.desks()).windowOfficer, CANARY),
  }

  it.each(Object.keys(WRITING))(
    '%s lies nowhere in the open: not in the store, its journal, the files, or the log',
    async (field) => {
      await WRITING[field]?.()
      const lying = filesUnder(world.folder).filter((path) => readFileSync(path).includes(CANARY))
      expect(lying).toEqual([])
      expect(JSON.stringify(world.log)).not.toContain(CANARY)
    },
  )

  it('no field for words of one’s own was forgotten above', () => {
    expect(freeFields()).toEqual(Object.keys(WRITING).sort())
  })
})
