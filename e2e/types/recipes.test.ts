import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changedTexts, errorsWith } from '../lib/compile'
import { COMMAND, RULE, SCREEN } from './recipes'

/** The README's recipes, followed in memory, and what they may touch: files that are there already, beside words and tests. */
const RECIPES = [
  ['A rule', RULE, 3],
  ['A screen', SCREEN, 3],
  ['A command of a case', COMMAND, 6],
] as const

const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8')
/** What the README counts in a recipe: each line with the files it names, one of which is touched. `<screen>`: any. */
const linesOf = (name: string): readonly RegExp[] => {
  const recipe = readme.slice(readme.indexOf(`**${name}`)).split('\n\nWords: ')[0] ?? ''
  return recipe
    .split(/^\d\. /m)
    .slice(1)
    .map((line) => {
      const paths = [...line.matchAll(/`([\w./<>]+\.tsx?)`/g)].map(([, path = '']) => path)
      return new RegExp(`^(${paths.map((path) => path.replaceAll('.', '\\.').replace(/<\w+>/g, '\\w+')).join('|')})$`)
    })
}

describe.each(RECIPES)('%s', (name, { touches }, most) => {
  const files = [...new Set(touches.map(([file]) => file))]
  const lines = linesOf(name)

  test('touches no more files than it may', () => expect(files.length).toBeLessThanOrEqual(most))

  test('touches what the README names, and all of it', () => {
    expect(files.filter((file) => !lines.some((line) => line.test(file)))).toEqual([])
    expect(lines.filter((line) => !files.some((file) => line.test(file)))).toEqual([])
  })
})

test('followed, they compile: nothing else has to be touched', () => {
  const all = RECIPES.map(([, recipe]) => recipe)
  const own = all.flatMap((recipe) => Object.entries(recipe.own))
  const changed = changedTexts(all.flatMap(({ touches, words, builders }) => [...touches, ...words, ...builders]))
  expect(errorsWith(['shared', 'cloudfunctions', 'client'], new Map([...own, ...changed]))).toEqual([])
})
