/**
 * npm run build:functions: one folder per function in cloudfunctions/dist that runs wherever it is copied, with nothing
 * installed: index.js, package.json, config.json, and wxServerSdk.js beside it, which is only loaded when first needed.
 * --out FOLDER puts them elsewhere.
 */
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './lib/bundle.mjs'
import { fromRoot } from './lib/paths.mjs'

const FUNCTIONS = ['applications', 'casework', 'collection', 'deadlines']
const SDK = 'wx-server-sdk'
const SDK_FILE = 'wxServerSdk.js'
const DIST = fromRoot('cloudfunctions', 'dist')

/** The SDK stays out of index.js: required in a quarter of a second, needed by few calls. */
const sdkBeside = {
  name: 'sdk-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^${SDK}$`) }, () => ({ path: `./${SDK_FILE}`, external: true })),
}

const packageJson = async (name) => {
  const { version, license } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'))
  return JSON.stringify({ name, version, private: true, license, main: 'index.js', dependencies: {} }, null, 2)
}

export const buildFunctions = async (out = DIST) => {
  const fresh = `${out}.${process.pid}`
  const sdk = join(fresh, SDK_FILE)
  await rm(fresh, { recursive: true, force: true })
  await bundle({ entryPoints: [SDK], outfile: sdk, logLevel: 'error' })
  for (const name of FUNCTIONS) {
    const folder = join(fresh, name)
    const source = fromRoot('cloudfunctions', 'functions', name)
    await mkdir(folder, { recursive: true })
    await bundle({ entryPoints: [join(source, 'index.ts')], outfile: join(folder, 'index.js'), plugins: [sdkBeside] })
    await copyFile(sdk, join(folder, SDK_FILE))
    await copyFile(join(source, 'config.json'), join(folder, 'config.json'))
    await writeFile(join(folder, 'package.json'), `${await packageJson(name)}\n`)
  }
  await rm(sdk)
  await rm(out, { recursive: true, force: true })
  await rename(fresh, out)
  return FUNCTIONS.map((name) => join(out, name))
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  for (const folder of await buildFunctions(values.out && resolve(values.out)))
    process.stdout.write(`built ${folder}\n`)
}
