/**
 * npm run test:hostile: 20,000 hostile calls (`HOSTILE_CALLS=n` for another number) over every command, on SQLite and where one
 * can be had on MongoDB: what was answered and how long the loop was held up at most, a line a store. Then a window at work
 * while its gateway is killed 60 times (`KILLS`) and its disk is full 6 times (`FULL_DISKS`): what was acknowledged, what lost.
 * Ten minutes or so.
 */
import { spawn } from 'node:child_process'
import { fromRoot, ROOT } from './lib/paths.mjs'

const HOSTILE = ['useCases/hostileCalls', 'start/outliving']
// One after the other: a measure of the loop wants the machine for itself.
const args = [
  fromRoot('scripts', 'test.mjs'),
  '--runInBand',
  '--testPathPatterns',
  ...HOSTILE,
  ...process.argv.slice(2),
]
const env = { HOSTILE_CALLS: '20000', KILLS: '60', FULL_DISKS: '6', ...process.env }
spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).on('close', (code) => process.exit(code ?? 1))
