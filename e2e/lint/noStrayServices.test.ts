import { REASONS, SERVICE_IDS } from '@resident-card/shared'
import { piecesOf, sourcesIn, type Piece, type Source } from './sources'

/** Where a service, a reason or a province is at home, or is only named: words, builders of tests, the demo's people. */
const AT_HOME =
  /^shared\/src\/(services|provinces|vocabulary|text|testing)\/|^client\/src\/text\/|^client\/src\/pages\/gallery\/|\/testing(\/|\.ts)|^client\/src\/features\/case\/aCase\.ts$|^cloudfunctions\/(local|data)\//

/** Something else that is spelled alike. */
const OTHER_THINGS: readonly (readonly [file: string, names: readonly string[], why: string])[] = [
  ['shared/src/registry/registryFacts.ts', ['lost'], 'what the registry says of a card'],
  ['cloudfunctions/ports/populationRegistry.ts', ['lost'], 'the same, as the registry is asked'],
  [
    'cloudfunctions/adapters/synthetic/syntheticRegistry.ts',
    ['lost'],
    'the same, as the registry for trying out answers',
  ],
  ['shared/src/contract/applications.ts', ['lost', 'damaged'], 'the form of an application on the wire, by its reason'],
  ['client/src/features/guide/ruleFacts.ts', ['hukouInGuizhou'], "the code of the province's own rule"],
]

const sources: readonly Source[] = ['shared/src', 'cloudfunctions', 'client/src']
  .flatMap(sourcesIn)
  .filter(({ file }) => !AT_HOME.test(file))

const NAMES: ReadonlySet<string> = new Set([...SERVICE_IDS, ...REASONS])
const PROVINCE = /guizhou|jiangxi|贵州|江西|^52\d{0,4}$/iu

const isNamed = ({ text }: Piece): boolean => NAMES.has(text) || PROVINCE.test(text)
const isOther = ({ file, text }: Piece): boolean =>
  OTHER_THINGS.some(([where, names]) => where === file && names.includes(text))

const strayIn = (all: readonly Source[]): readonly string[] =>
  all
    .flatMap(piecesOf)
    .filter((piece) => isNamed(piece) && !isOther(piece))
    .map(({ file, line, text }) => `${file}:${line} ${text}`)

describe('outside its own folder nothing names a service, a reason or a province', () => {
  test('every source is read', () => expect(sources.length).toBeGreaterThan(500))
  test('none does', () => expect(strayIn(sources)).toEqual([]))
  test.each(OTHER_THINGS)('%s still has %j: %s', (file, names) => {
    const found = sources.filter((source) => source.file === file).flatMap(piecesOf)
    expect(names.filter((name) => !found.some(({ text }) => text === name))).toEqual([])
  })
})

describe('the search', () => {
  test.each([
    ["if (reason === 'lost') go()", ['lost']],
    ["type Reason = 'lost' | 'damaged'", ['lost', 'damaged']],
    ["const service = 'reissue'", ['reissue']],
    ["const HOME = '520000'", ['520000']],
    ["const here = county.startsWith('52')", ['52']],
    ["const words = { lost: icon, 'damaged': other }", []],
    ["import { GUIZHOU } from '../provinces/guizhou'", []],
    ["const id = '520102003'", []],
  ])('finds in %s', (code, names) => {
    expect(strayIn([{ file: 'x.ts', code }])).toEqual(names.map((name) => `x.ts:1 ${name}`))
  })
})
