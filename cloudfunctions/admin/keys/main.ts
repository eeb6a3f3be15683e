import { join } from 'node:path'
import { systemClock } from '../../adapters/system/systemClock'
import { systemRandom } from '../../adapters/system/systemRandom'
import { keysCommand } from './keysCommand'

const defaultFile = join(process.env['DATA_DIR'] || join('.local', 'data'), 'keys.json')
const { ok, lines } = keysCommand(process.argv.slice(2), defaultFile, {
  now: systemClock.now(),
  random: systemRandom,
})
;(ok ? process.stdout : process.stderr).write(lines.map((line) => `${line}\n`).join(''))
process.exitCode = ok ? 0 : 1
