import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** What the compiler says of a package when one list of names in `shared` has one name more. */
const root = join(__dirname, '../..')
const shared = join(root, 'shared/src')

const optionsOf = (folder: string): ts.ParsedCommandLine => {
  const file = join(root, folder, 'tsconfig.json')
  const read = ts.readConfigFile(file, (path) => readFileSync(path, 'utf8'))
  return ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(file))
}

type Change = readonly [file: string, from: string, to: string]

const changedText = (changes: readonly Change[]): ReadonlyMap<string, string> =>
  new Map(
    changes.map(([file, from, to]) => {
      const path = join(shared, file)
      const text = readFileSync(path, 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
      return [path, text.replace(from, to)]
    }),
  )

/** Files with an error, and what it says; nothing is written. */
const errorsWith = (folder: string, changes: readonly Change[]): readonly string[] => {
  const changed = changedText(changes)
  const { fileNames, options } = optionsOf(folder)
  const host = ts.createCompilerHost(options)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = changed.get(path)
    return text === undefined
      ? getSourceFile(path, languageVersion, ...rest)
      : ts.createSourceFile(path, text, languageVersion)
  }
  const sources = fileNames.filter((name) => !/\.test\.tsx?$/.test(name))
  const noEmit = { ...options, noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false }
  const program = ts.createProgram(sources, { ...noEmit, declaration: false }, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${relative(root, file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}

const filesIn = (errors: readonly string[]): readonly string[] => [
  ...new Set(errors.map((error) => error.slice(0, error.indexOf(':')))),
]

const SERVICE: Change = ['vocabulary/serviceIds.ts', "['reissue']", "['reissue', 'temporaryCard']"]
const STATE: Change = ['application/states.ts', "'withdrawn',\n] as const", "'withdrawn',\n  'mislaid',\n] as const"]
const QUEUE: Change = ['roles/queues.ts', "'oldCard',\n] as const", "'oldCard',\n  'archive',\n] as const"]
const TIMER = "  /** The platform's timer, never a person. */"
const ARCHIVIST = `archivist: { jurisdiction: 'province', staff: true, sees: 'all', enrolledAt: 'none', queues: [], counter: [], back: [], asks: { window: ['walk'] } },`
const ROLE: Change = ['roles/roles.ts', TIMER, `  ${ARCHIVIST}\n${TIMER}`]

describe('a name more in a closed list is a compile error where it is not handled', () => {
  let errors: readonly string[]
  /** Files under that path with an error that names what was added. */
  const naming = (name: string, under: string): readonly string[] =>
    filesIn(errors.filter((error) => error.includes(name) && error.startsWith(under)))

  beforeAll(() => {
    errors = [...errorsWith('shared', [SERVICE, STATE, ROLE]), ...errorsWith('client', [STATE, QUEUE, ROLE])]
  })

  it('a service that is not defined', () => {
    expect(naming('temporaryCard', 'shared/src/services/')).toEqual(
      expect.arrayContaining(['shared/src/services/registered.ts', 'shared/src/services/registeredFacts.ts']),
    )
  })

  it('a state that no service says anything of, and that has no words', () => {
    expect(naming('mislaid', 'shared/src/')).toContain('shared/src/services/registered.ts')
    expect(naming('mislaid', 'client/src/text/')).not.toEqual([])
  })

  it('a queue without a page, an icon and words', () => {
    expect(naming('archive', 'client/src/text/')).not.toEqual([])
    expect(naming('archive', 'client/src/staff/')).toEqual(
      expect.arrayContaining(['client/src/staff/places/desksOf.ts', 'client/src/staff/desk/placesOf.ts']),
    )
  })

  it('a role without words, or that may ask what is no command', () => {
    expect(naming('archivist', 'client/src/text/')).not.toEqual([])
    expect(naming('walk', 'shared/src/contract/')).toEqual(['shared/src/contract/commands.ts'])
  })
})
