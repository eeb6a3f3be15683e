import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const ROOT = path.resolve(__dirname, '../..')

/** One source, its path from the root of the repository with slashes. */
export interface Source {
  readonly file: string
  readonly code: string
}

/** Every source in a folder that is no test. */
export const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/\/(node_modules|dist)\//.test(file))
    .sort()
    .map((file) => ({ file, code: readFileSync(path.join(ROOT, file), 'utf8') }))

/** A constant in a source: a string, or a fixed part of a template. */
export interface Piece {
  readonly file: string
  readonly line: number
  readonly text: string
  /** Only a type: a member of a union. */
  readonly isType: boolean
}

/** Every constant text of a source that is no name: not what is imported, not a key. */
export const piecesOf = ({ file, code }: Source): readonly Piece[] => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const pieces: Piece[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const { parent } = node
      const isName =
        ts.isImportDeclaration(parent) ||
        ts.isExportDeclaration(parent) ||
        (ts.isPropertyAssignment(parent) && parent.name === node)
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (!isName) pieces.push({ file, line, text: node.text, isType: ts.isLiteralTypeNode(parent) })
    }
    node.forEachChild(visit)
  }
  source.forEachChild(visit)
  return pieces
}
