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

/** Files with an error, and what it says; nothing is written. */
const errorsWith = (folder: string, file: string, from: string, to: string): readonly string[] => {
  const changed = join(shared, file)
  const text = readFileSync(changed, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  const { fileNames, options } = optionsOf(folder)
  const host = ts.createCompilerHost(options)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, languageVersion, ...rest) =>
    path === changed
      ? ts.createSourceFile(path, text.replace(from, to), languageVersion)
      : getSourceFile(path, languageVersion, ...rest)
  const sources = fileNames.filter((name) => !/\.test\.tsx?$/.test(name))
  const noEmit = { ...options, noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false }
  const program = ts.createProgram(sources, { ...noEmit, declaration: false }, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      (found) =>
        `${relative(root, found.file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`,
    )
}

const filesIn = (errors: readonly string[]): readonly string[] => [
  ...new Set(errors.map((error) => error.slice(0, error.indexOf(':')))),
]

describe('a name more in a closed list is a compile error where it is not handled', () => {
  it('as it is, nothing is wrong', () => {
    expect(errorsWith('shared', 'vocabulary/serviceIds.ts', "['reissue']", "['reissue']")).toEqual([])
  })

  it('a service that is not defined', () => {
    const errors = errorsWith('shared', 'vocabulary/serviceIds.ts', "['reissue']", "['reissue', 'temporaryCard']")
    expect(filesIn(errors)).toEqual(
      expect.arrayContaining(['shared/src/services/registered.ts', 'shared/src/services/registeredFacts.ts']),
    )
    expect(errors.join('\n')).toContain('temporaryCard')
  })

  it('a state that no service says anything of, and that has no words', () => {
    const change = [
      'application/states.ts',
      "'withdrawn',\n] as const",
      "'withdrawn',\n  'mislaid',\n] as const",
    ] as const
    expect(filesIn(errorsWith('shared', ...change))).toContain('shared/src/services/registered.ts')
    const client = filesIn(errorsWith('client', ...change))
    expect(client.some((file) => file.startsWith('client/src/text/'))).toBe(true)
  })

  it('a queue without a desk’s page, icon and words', () => {
    const client = filesIn(
      errorsWith('client', 'roles/queues.ts', "'oldCard',\n] as const", "'oldCard',\n  'archive',\n] as const"),
    )
    expect(client.some((file) => file.startsWith('client/src/text/'))).toBe(true)
    expect(client.some((file) => file.startsWith('client/src/staff/'))).toBe(true)
  })

  it('a role that has no row, or no words', () => {
    const row = "  /** The platform's timer, never a person. */"
    const archivist = `  archivist: { jurisdiction: 'province', staff: true, sees: 'all', enrolledAt: 'none', queues: [], counter: [], back: [], asks: {} },\n${row}`
    const client = filesIn(errorsWith('client', 'roles/roles.ts', row, archivist))
    expect(client.some((file) => file.startsWith('client/src/text/'))).toBe(true)
    const asking = errorsWith(
      'shared',
      'roles/roles.ts',
      "asks: { deadlines: ['run'] }",
      "asks: { deadlines: ['walk'] }",
    )
    expect(filesIn(asking)).toContain('shared/src/contract/commands.ts')
  })
})
