import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot, ROOT } from './paths.mjs'

/** What the gateway keeps; anything else in the folder is not ours to remove. */
const KEPT = [
  'store.db',
  'store.db-wal',
  'store.db-shm',
  'keys.json',
  'files',
  'calls.log',
  ...[1, 2, 3, 4, 5].map((n) => `calls.log.${n}`),
]

export const forget = (folder) => {
  for (const name of KEPT) rmSync(join(folder, name), { recursive: true, force: true })
}

const welcome = (address) => `
  Citizens   ${address}/
  Staff      ${address}/#/staff/start/index
  Sign in    ${address}/#/pages/signIn/index   (demo people, one for each situation)

  Demo data only. This machine only. Ctrl-C stops it; npm start -- --fresh begins anew.
`

/** Resolves with the gateway's exit code once it was stopped. */
export const runGateway = ({ folder, port }) =>
  new Promise((resolve) => {
    const env = { ...process.env, PORT: String(port), DATA_DIR: folder, CLIENT_DIR: fromRoot('client', 'dist', 'h5') }
    const child = spawn(process.execPath, [fromRoot('.local', 'build', 'gateway.cjs')], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (part) => {
      const [, address] = /^listening (\S+)$/m.exec(String(part)) ?? []
      if (address !== undefined) process.stdout.write(welcome(address))
    })
    // In a terminal Ctrl-C reaches the gateway too; telling it twice is telling it once.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('close', (code) => resolve(code ?? 1))
  })
