import { join } from 'node:path'
import { systemClock } from '../../adapters/system/systemClock'
import { backupCommand } from './backupCommand'

const defaultFolder = process.env['DATA_DIR'] || join('.local', 'data')
void backupCommand(process.argv.slice(2), defaultFolder, systemClock.now()).then(({ ok, lines }) => {
  ;(ok ? process.stdout : process.stderr).write(lines.map((line) => `${line}\n`).join(''))
  process.exitCode = ok ? 0 : 1
})
