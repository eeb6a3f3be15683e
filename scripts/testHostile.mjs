/**
 * npm run test:hostile: 20,000 hostile calls (`HOSTILE_CALLS=n` for another number) over every command, on SQLite and where one
 * can be had on MongoDB. Prints what was answered and how long the loop was held up at most, a line a store.
 */
import { spawn } from 'node:child_process'
import { fromRoot, ROOT } from './lib/paths.mjs'

const args = [fromRoot('scripts', 'test.mjs'), '--testPathPatterns', 'useCases/hostileCalls', ...process.argv.slice(2)]
const env = { HOSTILE_CALLS: '20000', ...process.env }
spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).on('close', (code) => process.exit(code ?? 1))
