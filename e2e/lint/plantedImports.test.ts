import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { copySources, cruise, FILES, FOLDERS, type Refusal } from './cruise'

/** What imports what, and the rule that has to say no. A folder stands for a file planted in it. */
type Planted = readonly [what: string, from: string, to: string, rule: string]

const CLIENT: readonly Planted[] = [
  ['api → pages', 'client/src/api', 'client/src/pages/home', 'floor:client/src/api'],
  ['platform → pages', 'client/src/platform', 'client/src/pages/home', 'floor:client/src/platform'],
  ['lib → platform', 'client/src/lib', 'client/src/platform', 'floor:client/src/lib'],
  ['words → api', 'client/src/text', 'client/src/api', 'words-know-no-screen'],
  ['words → device', 'client/src/text/staff', 'client/src/device', 'words-know-no-screen'],
  ['draft → staff', 'client/src/features/form', 'client/src/staff/desk', 'floor:client/src/features/form'],
  ['case → draft', 'client/src/features/case', 'client/src/features/form', 'floor:client/src/features/case'],
  [
    'component → features',
    'client/src/components/data',
    'client/src/features/case',
    'floor:client/src/components/data',
  ],
  ['component → api', 'client/src/components/form', 'client/src/api', 'components-are-presentational'],
  ['base → layout', 'client/src/components/base', 'client/src/components/layout', 'floor:client/src/components/base'],
  ['page → page', 'client/src/pages/home', 'client/src/pages/case', 'floor:client/src/pages/*'],
  ['page → staff', 'client/src/pages/home', 'client/src/staff/desk', 'pages-know-no-staff'],
  ['page → the cloud', 'client/src/pages/home', 'client/src/api/callFunction.ts', 'one-door-to-the-cloud'],
  ['staff → pages', 'client/src/staff/review', 'client/src/pages/case', 'floor:client/src/staff/*'],
  ['screen → screen', 'client/src/staff/review', 'client/src/staff/handOver', 'floor:client/src/staff/*'],
  ['verdict → screen', 'client/src/staff/verdict', 'client/src/staff/handOver', 'floor:client/src/staff/verdict'],
  ['vault → desk', 'client/src/staff/offline', 'client/src/staff/desk', 'floor:client/src/staff/offline'],
  ['client → functions', 'client/src/api', 'cloudfunctions/ports', 'client-and-functions-apart'],
  ['screen → what tests share', 'client/src/staff/queue', 'client/src/staff/testing/aRow.ts', 'testing-is-for-tests'],
]

const FUNCTIONS: readonly Planted[] = [
  ['ports → adapters', 'cloudfunctions/ports', 'cloudfunctions/adapters/store', 'floor:cloudfunctions/ports'],
  ['runtime → adapters', 'cloudfunctions/runtime', 'cloudfunctions/adapters/keys', 'floor:cloudfunctions/runtime'],
  ['adapters → use cases', 'cloudfunctions/adapters/inbox', 'cloudfunctions/useCases/case', 'adapters-know-ports-only'],
  ['adapters → webhooks', 'cloudfunctions/adapters/wechat', 'cloudfunctions/webhooks', 'adapters-know-ports-only'],
  ['adapters → runtime', 'cloudfunctions/adapters/inbox', 'cloudfunctions/runtime', 'adapters-know-ports-only'],
  [
    'adapter → adapter',
    'cloudfunctions/adapters/mongo',
    'cloudfunctions/adapters/sqlite',
    'floor:cloudfunctions/adapters/*',
  ],
  ['records → use cases', 'cloudfunctions/records', 'cloudfunctions/useCases/case', 'floor:cloudfunctions/records'],
  [
    'use cases → adapters',
    'cloudfunctions/useCases/window',
    'cloudfunctions/adapters/keys',
    'use-cases-know-ports-only',
  ],
  [
    'use cases → functions',
    'cloudfunctions/useCases/window',
    'cloudfunctions/functions/cloud',
    'use-cases-know-ports-only',
  ],
  [
    'case → an area',
    'cloudfunctions/useCases/case',
    'cloudfunctions/useCases/window',
    'floor:cloudfunctions/useCases/case',
  ],
  [
    'area → area',
    'cloudfunctions/useCases/shift',
    'cloudfunctions/useCases/carrier',
    'floor:cloudfunctions/useCases/shift',
  ],
  ['functions → local', 'cloudfunctions/functions/cloud', 'cloudfunctions/local/demo', 'demo-stays-local'],
  [
    'function → function',
    'cloudfunctions/functions/window',
    'cloudfunctions/functions/casework',
    'floor:cloudfunctions/functions/*',
  ],
  ['function → the SDK', 'cloudfunctions/functions/cloud', 'wx-server-sdk', 'wx-in-one-place'],
  ['functions → client', 'cloudfunctions/useCases/views', 'client/src/text', 'functions-and-client-apart'],
]

const SHARED: readonly Planted[] = [
  ['kernel → application', 'shared/src/kernel', 'shared/src/application', 'floor:shared/src/kernel'],
  ['rules → words', 'shared/src/services/reissue/rules', 'shared/src/text', 'floor:shared/src/services/*'],
  ['service → casework', 'shared/src/services/reissue', 'shared/src/casework', 'floor:shared/src/services/*'],
  [
    'service → service',
    'shared/src/services/temporaryCard',
    'shared/src/services/reissue',
    'floor:shared/src/services/*',
  ],
  ['service → province', 'shared/src/services/reissue', 'shared/src/provinces/guizhou', 'floor:shared/src/services/*'],
  ['deadlines → service', 'shared/src/deadlines', 'shared/src/services/reissue', 'floor:shared/src/deadlines'],
  ['folder without a floor', 'shared/src/newRoom', 'shared/src/kernel', 'no-floor:shared/src'],
  ['shared → node', 'shared/src/kernel', 'node:fs', 'shared-needs-no-node'],
  ['shared → client', 'shared/src/text', 'client/src/text', 'shared-is-pure'],
]

const TESTS: readonly Planted[] = [
  ['walks ← actors', 'e2e/weapp/actors', 'e2e/weapp/walks', 'floor:e2e/weapp/actors'],
  ['e2e → bench', 'e2e/lib', 'bench/lib', 'tests-are-run-by-nobody-else'],
  ['bench: lib → areas', 'bench/lib', 'bench/main.ts', 'floor:bench/lib'],
  ['scripts: lib → commands', 'scripts/lib', 'scripts/test.mjs', 'floor:scripts/lib'],
]
const WRONG = [...CLIENT, ...FUNCTIONS, ...SHARED, ...TESTS]

/** What looks like one of those and is right. */
const RIGHT: readonly (readonly [what: string, from: string, to: string])[] = [
  ['a test looks up', 'shared/src/kernel/planted.test.ts', 'shared/src/application'],
  ["a screen's own folder knows the screen", 'client/src/staff/shift/sheet', 'client/src/staff/shift'],
  ['collecting builds on the form', 'client/src/features/collecting', 'client/src/features/form'],
  ['a store builds on what stores share', 'cloudfunctions/adapters/mongo', 'cloudfunctions/adapters/store'],
  ['bench plays with the actors', 'bench/lib', 'e2e/weapp/actors'],
]

/** No folder of the house may be missing here: its row would prove nothing. New ones are planted with their first file. */
const NEW_FOLDERS = ['shared/src/newRoom', 'shared/src/services/temporaryCard']

const isPackage = (target: string): boolean => !target.includes('/') || target.startsWith('node:')
const targetIn = (to: string): string => (isPackage(to) || extname(to) !== '' ? to : `${to}/plantedTarget.ts`)
const fileOf = (from: string, index: number): string => (extname(from) !== '' ? from : `${from}/planted${index}.ts`)

/** One copy is planted with wrong imports; in the other, no circle of folders but the one planted may be found. */
const copy = copySources()
const calm = copySources()
afterAll(() => [copy, calm].forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const write = (folder: string, file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const plant = (folder: string, file: string, to: string): void => {
  const target = targetIn(to)
  if (extname(to) === '' && !isPackage(to)) write(folder, target, 'export const planted = 1\n')
  const path = isPackage(to)
    ? to
    : relative(dirname(file), target)
        .replace(/^(?!\.)/, './')
        .replace(/\.tsx?$/, '')
  write(folder, file, `import '${path}'\n`)
}
const plantImports = (): void => {
  ;[...WRONG, ...RIGHT].forEach(([, from, to], index) => plant(copy, fileOf(from, index), to))
  // Two helpers that need each other.
  plant(copy, 'e2e/lib/plantedHere.ts', 'e2e/lib/plantedThere.ts')
  plant(copy, 'e2e/lib/plantedThere.ts', 'e2e/lib/plantedHere.ts')
}
/** Two folders that need each other, and no file of them does. */
const plantFolders = (): void => {
  plant(calm, 'e2e/lib/plantedOne/up.ts', 'e2e/lib/plantedTwo')
  plant(calm, 'e2e/lib/plantedTwo/down.ts', 'e2e/lib/plantedOne')
}

let refusals: readonly Refusal[] = []
let files = 0
const rulesAgainst = (file: string): readonly string[] =>
  refusals.filter(({ from }) => from === file).map(({ rule }) => rule)

const missing = WRONG.flatMap(([, from, to]) => [from, to]).filter(
  (path) => !isPackage(path) && !NEW_FOLDERS.includes(path) && !existsSync(join(copy, path)),
)

beforeAll(async () => {
  plantImports()
  plantFolders()
  const [ofFiles, ofFolders] = await Promise.all([cruise(copy, FILES), cruise(calm, FOLDERS)])
  files = ofFiles.files
  refusals = [...ofFiles.refusals, ...ofFolders.refusals]
})

test('every folder of the table is in the house', () => expect(missing).toEqual([]))

test('the whole house was looked at', () => expect(files).toBeGreaterThan(1400))

describe('refused, by the rule that is meant', () => {
  test.each(WRONG.map(([what, from, , rule], index) => [what, rule, fileOf(from, index)] as const))(
    '%s: %s',
    (_, rule, file) => expect(rulesAgainst(file)).toContain(rule),
  )
  test('helpers in a circle: no-circles', () => expect(rulesAgainst('e2e/lib/plantedHere.ts')).toContain('no-circles'))
  test('folders in a circle: no-folder-circles', () =>
    expect(rulesAgainst('e2e/lib/plantedOne')).toContain('no-folder-circles'))
})

describe('let through', () => {
  test.each(RIGHT.map(([what, from], index) => [what, fileOf(from, WRONG.length + index)] as const))('%s', (_, file) =>
    expect(rulesAgainst(file)).toEqual([]),
  )
})

test('without what was planted the house is clean', () => {
  const isPlanted = ({ from, to }: Refusal) => from.includes('planted') || to.includes('planted')
  expect(refusals.filter((refusal) => !isPlanted(refusal))).toEqual([])
})
