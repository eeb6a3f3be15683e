import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

const ROOT = join(__dirname, '..', '..')

/** Files as they would be: by their path from the root. A file that isn't there yet is compiled too, where it belongs. */
type Texts = ReadonlyMap<string, string>

const optionsOf = (folder: string): ts.ParsedCommandLine => {
  const file = join(ROOT, folder, 'tsconfig.json')
  const read = ts.readConfigFile(file, (path) => readFileSync(path, 'utf8'))
  return ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(file))
}

/** A compiler's view of the disk with these files on it; nothing is written. */
const hostWith = (options: ts.CompilerOptions, texts: Texts): ts.CompilerHost => {
  const host = ts.createCompilerHost(options)
  const textOf = (path: string): string | undefined => texts.get(relative(ROOT, path))
  const folders = new Set([...texts.keys()].map((path) => dirname(join(ROOT, path))))
  const { getSourceFile, fileExists, directoryExists, readFile } = host
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path)
  host.directoryExists = (path) => folders.has(path) || directoryExists?.(path) === true
  host.readFile = (path) => textOf(path) ?? readFile(path)
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = textOf(path)
    return text === undefined
      ? getSourceFile(path, languageVersion, ...rest)
      : ts.createSourceFile(path, text, languageVersion)
  }
  return host
}

/**
 * What the compiler says of packages with these files, but for their tests: `file: message`. Several are one program, by the
 * settings of the last of them.
 */
export const errorsWith = (folders: readonly string[], texts: Texts): readonly string[] => {
  const parsed = folders.map(optionsOf)
  const options = parsed.at(-1)?.options ?? {}
  const isAmong = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`))
  const added = [...texts.keys()].filter(isAmong).map((path) => join(ROOT, path))
  const all = new Set([...parsed.flatMap(({ fileNames }) => fileNames), ...added])
  const sources = [...all].filter((name) => !/\.test\.tsx?$/.test(name))
  const noEmit = {
    ...options,
    noEmit: true,
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    rootDir: ROOT,
  }
  const program = ts.createProgram(sources, { ...noEmit, declaration: false }, hostWith(options, texts))
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${relative(ROOT, file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    )
}

/** What is changed in a file: each `from` it has becomes `to`. */
export type Change = readonly [file: string, from: string, to: string]

/** The files as these changes leave them, one after the other. Throws where a file has no `from`. */
export const changedTexts = (changes: readonly Change[]): Texts => {
  const texts = new Map<string, string>()
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? readFileSync(join(ROOT, file), 'utf8')
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
    texts.set(file, text.replaceAll(from, to))
  }
  return texts
}
