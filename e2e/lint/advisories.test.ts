import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
const RULE = path.join(ROOT, 'scripts/lint/advisories.mjs')
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))

/** The rule is a module of Node's own kind: asked in a process of its own. */
const openHoles = (lock: unknown, list: unknown): unknown => {
  const program = `import { openHoles } from ${JSON.stringify(RULE)}
    let text = ''
    for await (const piece of process.stdin) text += piece
    process.stdout.write(JSON.stringify(openHoles(...JSON.parse(text))))`
  const options = { cwd: ROOT, input: JSON.stringify([lock, list]), encoding: 'utf8' } as const
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], options)
  return stderr === '' ? JSON.parse(stdout) : stderr
}

const HOLE = { id: 'GHSA-test', package: 'parcel', affected: '<1.2.3', says: 'opens by itself' }
const lockOf = (version: string, more: object = {}) => ({
  packages: { '': {}, 'node_modules/wagon/node_modules/parcel': { version, ...more } },
})

test('nothing that goes out with a build has a hole that is known', () => {
  expect(openHoles(read('package-lock.json'), read('scripts/lint/advisories.json'))).toEqual([])
})

test.each([
  ['a version with the hole', lockOf('1.2.2'), {}, ['parcel 1.2.2: GHSA-test, opens by itself']],
  ['a version without it', lockOf('1.2.3'), {}, []],
  ['what only tests use', lockOf('1.2.2', { dev: true }), {}, []],
  ['a hole that is accepted', lockOf('1.2.2'), { 'GHSA-test': 'never opened' }, []],
  [
    'an acceptance nobody needs',
    lockOf('1.2.3'),
    { 'GHSA-test': 'never opened' },
    ['GHSA-test is accepted, and nothing needs that any more'],
  ],
])('%s', (_what, lock, accepted, lines) => {
  expect(openHoles(lock, { known: [HOLE], accepted })).toEqual(lines)
})
