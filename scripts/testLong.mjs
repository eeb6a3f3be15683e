/**
 * npm run test:long: the hostile tests at full length, ten minutes or so. A window's day of 200 hand-overs (and half as many after
 * the power was back), and ten times as many random days, orders and histories as `npm test` takes.
 */
import { spawn } from 'node:child_process'
import { fromRoot, ROOT } from './lib/paths.mjs'

const LONG = ['browser/windowDay', 'offline/exactlyOnce', 'useCases/safeModel', 'useCases/undoing', 'demo/brokenOff']

const args = [fromRoot('scripts', 'test.mjs'), '--testPathPatterns', ...LONG, ...process.argv.slice(2)]
const env = { HAND_OVERS: '200', LONGER: '10', ...process.env }
spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).on('close', (code) => process.exit(code ?? 1))
