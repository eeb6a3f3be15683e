/**
 * npm run serve -- [--workers N]: what was built and what is stored, as it is: builds nothing, makes no demo people, forgets
 * nothing. N processes answer at one address (default: 1); one that ends is replaced.
 *
 * PORT (8110), DATA_DIR (.local/data: keys and files, and the embedded store), TIMER_SECONDS (20; 0 where another machine gives
 * the timer's calls), STORE=sqlite|mongodb with MONGODB_URI and MONGODB_DATABASE. Build first: npm start builds, or
 * npm run build:h5 for the screens. Sign-in is still the demo's, on this machine only: there is no other yet (README).
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fromRoot } from './lib/paths.mjs'
import { folderProblem, nodeProblem, portProblem } from './lib/problems.mjs'
import { runGateway } from './lib/runGateway.mjs'

const main = async () => {
  const options = { workers: { type: 'string', default: process.env.WORKERS || '1' } }
  const { values } = parseArgs({ options })
  const folder = process.env.DATA_DIR || fromRoot('.local', 'data')
  const port = Number(process.env.PORT || 8110)
  const isBuilt = existsSync(fromRoot('.local', 'build', 'gateway.cjs'))
  const problem =
    nodeProblem(process.version) ??
    folderProblem(folder) ??
    (isBuilt ? await portProblem(port) : 'Nothing is built yet: npm start builds everything, and stops with Ctrl-C.')
  if (problem !== undefined) throw new Error(problem)
  return runGateway({ folder, port, more: { WORKERS: values.workers, SEED: 'no' } })
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  },
)
