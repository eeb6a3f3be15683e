import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { MOVEMENT_KINDS } from '@resident-card/shared'
import { applyFor, DEVICE } from '../local/demo/journey'
import { signaturePicture } from '../local/demo/pictures'
import { filesEntered } from '../testing/filesEntered'
import { importsOf } from '../testing/importsOf'
import { chinaTime } from '../testing/settableClock'
import { aWorld, AUTHORITY, PHONE } from '../testing/world'
import { MOVEMENTS } from './outbox/effects'
import { enterUndoing } from './outbox/effects/enterUndoing'

const FUNCTIONS = join(__dirname, '..')
const ROOT = join(FUNCTIONS, '..')
const here = (path: string): string => join(__dirname, path)
const nameOf = (file: string): string => relative(__dirname, file)

const AREAS = ['applications', 'carrier', 'casework', 'deadlines', 'offline', 'oldCards', 'shift', 'tasks', 'window']
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(here(folder))
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => here(`${folder}/${name}`))

/** The destruction of old cards: making, signing, carrying on, and leaving a batch. */
const DESTRUCTION = /oldCards\/(\w*Destruction\w*|claimOldCards)\.ts$/
const leadsToDestruction = (file: string): boolean => importsOf(file).some((reached) => DESTRUCTION.test(reached))

describe('a command is tied to what it causes', () => {
  it('only who deals with old cards reaches their destruction', () => {
    const found = AREAS.flatMap(sourcesIn).filter((file) => leadsToDestruction(file) && !DESTRUCTION.test(file))
    expect(found.map(nameOf).sort()).toEqual([
      'oldCards/giveBackOldCard.ts',
      'oldCards/handlers.ts',
      'oldCards/listOldCards.ts',
    ])
  })

  it('of all that may follow from a decision only the undoing of a hand-over does', () => {
    const effects = sourcesIn('outbox/effects')
    expect(effects.filter(leadsToDestruction).map(nameOf)).toEqual(['outbox/effects/enterUndoing.ts'])
    const undoings = MOVEMENT_KINDS.filter((kind) => MOVEMENTS[kind] === enterUndoing)
    expect(undoings).toEqual(['handOverUndone'])
  })

  it('nobody enters the ledger by importing it: what moves is entered by the outbox', () => {
    const enters = (file: string) =>
      importsOf(file).some((reached) => /outbox\/(effects|effects\/enter\w+)\.ts$/.test(reached))
    expect(AREAS.flatMap(sourcesIn).filter(enters).map(nameOf)).toEqual([])
  })

  /**
   * What loading the command enters: its imports and theirs, in all of the functions. Not counted: types, and what declares
   * without doing (a record's table and its earlier shapes, the ports' errors), the tools for a signature's picture, which know nothing of cases. The rules are one door here, `@resident-card/shared`.
   */
  it('a hand-over is loaded with at most 40 files', () => {
    const reached = importsOf(here('window/handOver.ts')).filter(
      (file) => !/\/(records\/(?!swap)\w+|records\/migrations\/.+|ports\/\w+|pictures\/\w+)\.ts$/.test(file),
    )
    expect(reached.length).toBeGreaterThan(20)
    expect(reached.length).toBeLessThanOrEqual(40)
  })
})

/**
 * One hand-over of a damaged card, with a code, from `runCommand` to the last port, followed as it runs: the files of which
 * a function is called. Counted are the use cases with all that follows from them (registry, ledger, old card, message),
 * the saving and the rules; not the tools that every command uses: the way in (`runtime/`), sealing, the code's digits and
 * the kernel, which the second number has as well.
 */
it('one hand-over followed through the code enters at most 40 files', async () => {
  const world = await aWorld({ start: chinaTime('2026-11-26', '09:00') })
  const citizen = await world.asCitizen()
  const { caseId } = await applyFor(citizen, { reason: 'damaged', phone: PHONE, acceptingAuthority: AUTHORITY })
  await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch', 'receive'])
  const { windowOfficer } = await world.desks()
  const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
  const input = slots[0]?.digits ?? ''
  const { case: seen } = await windowOfficer.get('window', 'scan', { input })
  const said = {
    caseId,
    version: seen?.version ?? 0,
    input,
    checks: ['faceMatchesNewCard' as const, 'cardAndChipRight' as const],
    collector: 'holder' as const,
    oldCard: 'returned' as const,
    feePaid: true,
    signatureBase64: signaturePicture(),
  }
  const entered = (await filesEntered(() => windowOfficer.get('window', 'handOver', said)))
    .map((file) => relative(ROOT, file))
    // A door is gone through, not entered; a picture is cleaned by a tool that knows nothing of cases.
    .filter(
      (file) =>
        !/^cloudfunctions\/(adapters|local|pictures|testing)\/|\.test\.ts$|^shared\/src\/index\.ts$/.test(file) &&
        // Declares what a stored document looks like; looked at for every command alike.
        !/^cloudfunctions\/records\/(shape|applicationShape)\.ts$/.test(file),
    )
  await world.close()

  for (const file of [
    'useCases/window/handOver',
    'useCases/changing/changeCase',
    'useCases/outbox/effects/enterMovement',
  ])
    expect(entered).toContain(`cloudfunctions/${file}.ts`)
  expect(entered).toContain('shared/src/casework/decide.ts')
  expect(entered.filter((file) => DESTRUCTION.test(file))).toEqual([])
  const followed = entered.filter((file) =>
    /^(cloudfunctions\/(useCases|records)|shared\/src\/(casework|services|ledger))\//.test(file),
  )
  expect(followed.length).toBeLessThanOrEqual(40)
  // The tools of every command among them: the edge (how large, how many, by whom, how long a list), officers' words, the log's
  // account, the day and the names worked out once, what was written lately, waiting together, whether others wait.
  expect(entered.length).toBeLessThanOrEqual(94)
})
