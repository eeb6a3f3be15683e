import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = join(__dirname, '..', '..')
const NOT_SOURCES = ['node_modules', 'dist', '.tsbuild']
const HOUSES = ['client/src', 'cloudfunctions', 'shared/src', 'e2e', 'bench']

/** Every source of the house, as paths from its root. */
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return NOT_SOURCES.includes(entry.name) ? [] : sourcesIn(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })

/** What a barrel gives: every name, through all its `export *`. */
export const givenBy = (barrel: string): readonly string[] => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.base.json'), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  )
  const program = ts.createProgram([join(ROOT, barrel)], { ...options, composite: false, noLib: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(join(ROOT, barrel))
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${barrel} is no module`)
  return checker.getExportsOfModule(module).map(({ name }) => name)
}

const namesOf = (clause: ts.ImportClause | ts.ExportDeclaration): readonly string[] => {
  const list = ts.isExportDeclaration(clause) ? clause.exportClause : clause.namedBindings
  if (list === undefined || ts.isNamespaceImport(list) || ts.isNamespaceExport(list))
    throw new Error('takes a barrel whole: name what is used')
  return list.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

/** Names that this file takes from modules `isBarrel` says yes to. Reads statements only: types in line have none here. */
const takenIn = (path: string, isBarrel: (specifier: string) => boolean): readonly string[] => {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false)
  return statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && statement.importClause !== undefined)
      return isBarrel((statement.moduleSpecifier as ts.StringLiteral).text) ? namesOf(statement.importClause) : []
    if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
      return isBarrel((statement.moduleSpecifier as ts.StringLiteral).text) ? namesOf(statement) : []
    return []
  })
}

/** What anybody outside the barrel's folder takes from it, by its package's name or by its path. */
export const takenFrom = (barrel: string, packageName?: string): ReadonlySet<string> => {
  const home = dirname(barrel)
  const outside = HOUSES.flatMap(sourcesIn).filter((path) => !path.startsWith(`${home}/`))
  const isBarrelFor = (path: string) => (specifier: string) =>
    specifier === packageName ||
    (specifier.startsWith('.') && [home, `${home}/index`].includes(resolve('/', dirname(path), specifier).slice(1)))
  return new Set(outside.flatMap((path) => takenIn(path, isBarrelFor(path))))
}
