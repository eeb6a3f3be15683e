import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SRC = path.resolve(__dirname, '..')
const HAN = /\p{Script=Han}/u

const codeFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(`text${path.sep}`) && !/\.test\.tsx?$/.test(name))
  .sort()

/** Comments may name a source or a word of the screens. */
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')

test('no Chinese word stands outside text/', () => {
  const stray = codeFiles.filter((name) => HAN.test(withoutComments(readFileSync(path.join(SRC, name), 'utf8'))))
  expect(codeFiles.length).toBeGreaterThan(50)
  expect(stray).toEqual([])
})
