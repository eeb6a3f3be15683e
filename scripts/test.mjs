/**
 * npm test: builds what the tests of built things need, finds a MongoDB, runs every test, lists those this machine can't
 * run. In CI (the variable CI is set) a skipped test is a failure. Arguments go to jest, e.g. npm test -- sealing;
 * --no-build takes the builds as they are.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildIfStale } from './lib/builds.mjs'
import { startMongo } from './lib/mongo.mjs'
import { fromRoot, ROOT } from './lib/paths.mjs'
import { closingLine, summarise } from './lib/testSummary.mjs'

const results = fromRoot('.local', 'build', 'jest.json')

const runJest = (args, env) =>
  new Promise((resolve, reject) => {
    const jest = fromRoot('node_modules', 'jest', 'bin', 'jest.js')
    const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }
    const child = spawn(process.execPath, [jest, '--json', `--outputFile=${results}`, ...args], options)
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

const main = async () => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--no-build')
  mkdirSync(fromRoot('.local', 'build'), { recursive: true })
  rmSync(results, { force: true })
  if (!process.argv.includes('--no-build')) await buildIfStale(['functions', 'gateway', 'weapp', 'h5'])
  const mongo = await startMongo()
  const code = await runJest(args, mongo.uri === undefined ? {} : { MONGODB_URI: mongo.uri })
  await mongo.stop()
  const summary = summarise(JSON.parse(readFileSync(results, 'utf8')))
  for (const name of summary.skipped) process.stdout.write(`skipped: ${name}\n`)
  process.stdout.write(`${closingLine(summary)}\n`)
  const skippedInCi = process.env.CI !== undefined && process.env.CI !== '' && summary.skipped.length > 0
  if (skippedInCi) process.stderr.write('In CI nothing may be skipped.\n')
  return code !== 0 ? code : skippedInCi ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  },
)
