import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseLocator } from '@resident-card/shared'
import fc from 'fast-check'
import vectors from '../../shared/src/collectionCode/vectors.json'

const PAGE = readFileSync(path.resolve(__dirname, '../../docs/collection-code.md'), 'utf8')
/** The quasigroup as the page prints it: a row's number, then its ten. */
const TABLE = [...PAGE.matchAll(/^ (\d) {3}((?:\d ?){10})$/gm)].map(([, , row = '']) =>
  row.trim().split(' ').map(Number),
)
const damm = (digits: string): number => [...digits].reduce((have, digit) => TABLE[have]?.[Number(digit)] ?? -1, 0)

test('the locator on the page is one, and its table says so', () => {
  const locator = /`(\d{4} \d{4} \d{4})`/.exec(PAGE)?.[1] ?? ''
  expect(parseLocator(locator)).toBe(locator.replaceAll(' ', ''))
  expect(TABLE).toHaveLength(10)
  expect(damm(locator.replaceAll(' ', ''))).toBe(0)
})

test('the table on the page is the one we go by', () => {
  const digits = fc.stringMatching(/^\d{12}$/)
  fc.assert(
    fc.property(digits, (typed) => {
      expect(parseLocator(typed) === undefined).toBe(damm(typed) !== 0)
    }),
    { numRuns: 2000 },
  )
})

test('every verdict of the vectors is named on the page', () => {
  const all = [...vectors.vectors, ...vectors.boundaries.vectors].map(({ verdict }) => verdict.code)
  const named = new Set([...all, ...vectors.keyLists.vectors.map(({ verdict }) => verdict)])
  expect([...named].filter((verdict) => !PAGE.includes(`\`${verdict}\``))).toEqual([])
})
