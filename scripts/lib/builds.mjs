import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hashInputs } from './hashInputs.mjs'
import { fromRoot } from './paths.mjs'
import { runToLog } from './run.mjs'

const BUILD = fromRoot('.local', 'build')
const log = (name) => fromRoot('.local', 'build', `${name}.log`)
const functionSources = ['cloudfunctions', 'shared', 'scripts/lib']
const clientSources = ['client', 'shared', 'project.config.json', 'scripts/lib/compressFolder.mjs']
const client = (name) => () => runToLog('npm', ['run', '-w', 'client', `build:${name}`], log(name))

/** Everything that is built, from what, and the file that shows it is there. */
const BUILDS = {
  gateway: {
    title: 'cloud functions behind the gateway',
    inputs: functionSources,
    output: fromRoot('.local', 'build', 'gateway.cjs'),
    run: async () => (await import('./buildGateway.mjs')).buildGateway(),
  },
  functions: {
    title: 'cloud functions for deployment',
    inputs: functionSources,
    output: fromRoot('cloudfunctions', 'dist', 'applications', 'index.js'),
    run: async () => (await import('./buildFunctions.mjs')).buildFunctions(),
  },
  h5: {
    title: 'screens for the browser (H5)',
    inputs: clientSources,
    output: fromRoot('client', 'dist', 'h5', 'index.html'),
    run: () => runToLog('npm', ['run', 'build:h5'], log('h5')),
  },
  weapp: {
    title: 'mini-program (weapp)',
    inputs: clientSources,
    output: fromRoot('client', 'dist', 'weapp', 'app.json'),
    run: client('weapp'),
  },
}

const stampOf = (name) => fromRoot('.local', 'build', `${name}.hash`)
const readStamp = (name) => (existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : '')

/** Builds what its sources have outgrown, one after the other, and says so; what is up to date takes no time. */
export const buildIfStale = async (names) => {
  mkdirSync(BUILD, { recursive: true })
  for (const name of names) {
    const { title, inputs, output, run } = BUILDS[name]
    const hash = hashInputs(inputs)
    if (existsSync(output) && readStamp(name) === hash) continue
    const startedAt = Date.now()
    process.stdout.write(`Building the ${title} … `)
    await run()
    writeFileSync(stampOf(name), hash)
    process.stdout.write(`${Math.round((Date.now() - startedAt) / 1000)} s\n`)
  }
}
