/**
 * npm run build:functions: one folder per function in cloudfunctions/dist that runs wherever it is copied, with nothing
 * installed: index.js, package.json, config.json, and beside them wxServerSdk.js and authorities.js, loaded when first needed.
 * --out FOLDER puts them elsewhere.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildFunctions } from './lib/buildFunctions.mjs'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
for (const folder of await buildFunctions(values.out && resolve(values.out))) process.stdout.write(`built ${folder}\n`)
