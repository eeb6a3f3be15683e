import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What the documents say lies somewhere must lie there. */
const ROOT = join(__dirname, '..', '..')
const NOT_OURS = /^(node_modules|dist|\.git|\.local|\.tsbuild)$/

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.test(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [relative(ROOT, path)]
  })
const files = filesUnder(ROOT)
const documents = files.filter((file) => file.endsWith('.md'))

/** Written as code: a path with folders or with an ending that sources have. Not one with a gap: `<screen>`, `*`, `…`. */
const isPath = (said: string): boolean => /^[\w.-]*(\/[\w.-]+)*(\.(ts|tsx|mjs|json|md|scss)|\/)$/.test(said)
const IS_BUILT = /(^|\/)dist\//

/** Something else that is spelled alike, or was there once. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'docs/decisions/0001-the-house.md': ['shared/src/application/transitions.ts'],
  'docs/collection-code.md': ['keys.json'],
  // Endings.
  'README.md': ['.en.ts'],
  'client/README.md': ['.en.ts'],
  // Made where the service runs.
  'docs/operations.md': ['keys.json'],
}

const pathsIn = (document: string): readonly string[] => {
  const prose = readFileSync(join(ROOT, document), 'utf8').replace(/```[\s\S]*?```/g, '')
  const said = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
  return [...new Set(said)].filter((code) => isPath(code) && !IS_BUILT.test(code))
}
const linksIn = (document: string): readonly string[] =>
  [...readFileSync(join(ROOT, document), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to)

/** From the root, or from any folder: documents leave out what a reader knows. */
const isThere = (path: string): boolean =>
  path.endsWith('/')
    ? files.some((file) => `/${file}`.includes(`/${path}`))
    : files.some((file) => `/${file}`.endsWith(`/${path}`))

test('the documents were read', () => {
  expect(documents.length).toBeGreaterThan(12)
  expect(documents.flatMap(pathsIn).length).toBeGreaterThan(80)
})

describe('every file and folder named in a document is there', () => {
  test.each(documents)('%s', (document) => {
    const others = OTHERS[document] ?? []
    const paths = pathsIn(document)
    expect(paths.filter((path) => !isThere(path))).toEqual(others)
    const folder = document.slice(0, document.lastIndexOf('/') + 1)
    const isLinked = (to: string): boolean => isThere(relative('/', join('/', folder, to))) || isThere(`${to}/`)
    expect(linksIn(document).filter((to) => !isLinked(to))).toEqual([])
  })
})

/** Folders that hold what their package holds, each with its line in the README's tree. */
describe("the README's tree is whole", () => {
  const tree = /```\nshared\/src[\s\S]*?```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[0] ?? ''
  const foldersIn = (folder: string): readonly string[] => [
    ...new Set(
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/'))
        .flatMap(([name, ...below]) => (name !== undefined && below.length > 0 ? [name] : [])),
    ),
  ]

  test.each(['shared/src', 'cloudfunctions', 'cloudfunctions/useCases', 'client/src'])('%s', (folder) => {
    const folders = foldersIn(folder)
    expect(folders.length).toBeGreaterThan(10)
    const isNamed = (name: string): boolean => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(tree)
    expect(folders.filter((name) => !isNamed(name))).toEqual([])
  })
})
