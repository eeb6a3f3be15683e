/**
 * npm start: everything on this machine, built as needed. npm start -- --fresh forgets the data and begins anew;
 * --no-client takes the screens as they were last built; --workers N answers in N processes.
 * PORT (8110) and DATA_DIR (.local/data) may be set. Nothing newer than Node 12 may be used before Node was checked.
 */
import { parseArgs } from 'node:util'
import { folderProblem, nodeProblem, portProblem } from './lib/problems.mjs'

const fail = (line) => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
const orFail = (problem) => problem !== undefined && fail(problem)

orFail(nodeProblem(process.version))
const { fromRoot } = await import('./lib/paths.mjs')
const folder = process.env.DATA_DIR || fromRoot('.local', 'data')
const port = Number(process.env.PORT || 8110)
orFail(folderProblem(folder))
orFail(folderProblem(fromRoot('.local', 'build')))
orFail(await portProblem(port))

const flag = { type: 'boolean', default: false }
const options = { fresh: flag, 'no-client': flag, workers: { type: 'string', default: process.env.WORKERS || '1' } }
let given
try {
  given = parseArgs({ options }).values
} catch (error) {
  fail(error.message)
}

const { runGateway, forget } = await import('./lib/runGateway.mjs')
const { buildIfStale } = await import('./lib/builds.mjs')
try {
  if (given.fresh) forget(folder)
  await buildIfStale(given['no-client'] ? ['gateway'] : ['gateway', 'h5'])
  process.exitCode = await runGateway({ folder, port, more: { WORKERS: given.workers } })
} catch (error) {
  fail(`\n${error.message}`)
}
