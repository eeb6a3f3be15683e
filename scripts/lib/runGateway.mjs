import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot, ROOT } from './paths.mjs'

/** What the gateway keeps; anything else in the folder is not ours to remove. */
const KEPT = /^(?:store\.db(?:-wal|-shm)?|keys\.json|files|calls(?:-\d+)?\.log(?:\.\d+)?)$/

export const forget = (folder) => {
  const names = existsSync(folder) ? readdirSync(folder) : []
  for (const name of names.filter((one) => KEPT.test(one))) rmSync(join(folder, name), { recursive: true, force: true })
}

const welcome = (address) => `
  Citizens   ${address}/
  Staff      ${address}/#/staff/start/index
  Sign in    ${address}/#/pages/signIn/index   (demo people, one for each situation)

  Demo data only. This machine only. Ctrl-C stops it; npm start -- --fresh begins anew.
`

/** Resolves with the gateway's exit code once it was stopped. `more`: further settings, as environment variables. */
export const runGateway = ({ folder, port, more = {} }) =>
  new Promise((resolve) => {
    const own = { PORT: String(port), DATA_DIR: folder, CLIENT_DIR: fromRoot('client', 'dist', 'h5') }
    const env = { ...process.env, ...own, ...more }
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
