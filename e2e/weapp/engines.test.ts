import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DIST } from './dist'
import { missingBuiltIns, tooNewSyntax } from './engines'

const chunks = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .sort()
const read = (chunk: string): string => readFileSync(path.join(DIST, chunk), 'utf8')

/** Looked at by hand: named, and not called where they are missing. */
const ASKED_FOR_FIRST: Readonly<Record<string, string>> = {
  'es.array.includes': 'the engines have it; only holes of a sparse list are counted otherwise',
  'es.set.difference.v2': 'the words of a counted till, not of a set',
  'esnext.json.parse': 'only the text behind a parsed value is new',
  'esnext.uint8-array.from-hex': 'asked for before it is called (@noble/hashes)',
  'esnext.uint8-array.to-hex': 'asked for before it is called (@noble/hashes)',
}

describe('the oldest phones that WeChat lets in', () => {
  test('there are chunks to look at', () => expect(chunks.length).toBeGreaterThan(20))

  test('read every chunk of the mini-program', () => {
    const tooNew = chunks.map((chunk) => [chunk, tooNewSyntax(read(chunk))] as const)
    expect(tooNew.filter(([, place]) => place !== undefined)).toEqual([])
  })

  test('have every built-in that a chunk calls', () => {
    const missing = chunks.flatMap((chunk) => missingBuiltIns(read(chunk)).map((name) => `${chunk}: ${name}`))
    expect(missing.filter((line) => ASKED_FOR_FIRST[line.split(': ')[1] ?? ''] === undefined)).toEqual([])
  })
})

describe('this look itself', () => {
  test.each([
    ['a static field', 'class A{static x=1}'],
    ['a private method', 'class A{#x(){}y(){this.#x()}}'],
    ['a static block', 'class A{static{}}'],
  ])('finds %s', (_what, code) => expect(tooNewSyntax(code)).toBeDefined())

  test.each([
    ['optional chaining', 'a?.b'],
    ['a nullish default', 'a??b'],
    ['logical assignment', 'a||=b'],
    ['async iteration', 'async function a(){for await(const x of y);}'],
  ])('has nothing against %s', (_what, code) => expect(tooNewSyntax(code)).toBeUndefined())

  test.each([
    ['a list grouped', 'Object.groupBy(a,b)', 'es.object.group-by'],
    ['sets joined', 'new Set(a).union(b)', 'es.set.union.v2'],
    ['a sorted copy', '[1].toSorted()', 'es.array.to-sorted'],
  ])('finds %s', (_what, code, name) => expect(missingBuiltIns(code)).toContain(name))
})
