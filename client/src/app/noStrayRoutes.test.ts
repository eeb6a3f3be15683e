import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SRC = path.resolve(__dirname, '..')
/** The verbs that open a screen, and an address in a text; a module's path begins with a dot. */
const OPENS = /\b(?:navigateTo|redirectTo|switchTab|reLaunch|navigateBack)\b/
const ADDRESS = /['"`]\/?(?:pages|staff)\//

const codeFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => name.split(path.sep).join('/'))
  .sort()
/** Comments may name a folder. */
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
const having = (what: RegExp): readonly string[] =>
  codeFiles.filter((name) => what.test(withoutComments(readFileSync(path.join(SRC, name), 'utf8'))))

test('screens are opened in one place, and their addresses stand in one', () => {
  expect(having(OPENS)).toEqual(['app/open.ts'])
  expect(having(ADDRESS)).toEqual(['app.config.ts', 'app/routes.ts'])
})
