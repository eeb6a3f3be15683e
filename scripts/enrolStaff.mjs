/**
 * npm run enrol -- --openid OPENID --role ROLE --officer-no NUMBER --name NAME [--authority ID | --county CODE]: gives
 * somebody a desk in a deployed environment. Needs the functions' MONGODB_URI, MONGODB_DATABASE and keys as environment
 * variables. Roles: acceptingOfficer and windowOfficer (--authority), countyReviewer (--county), production, carrier.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './lib/bundle.mjs'
import { fromRoot } from './lib/paths.mjs'

const folder = mkdtempSync(join(tmpdir(), 'enrol-'))
try {
  const outfile = join(folder, 'enrol.cjs')
  await bundle({ entryPoints: [fromRoot('cloudfunctions', 'admin', 'main.ts')], outfile })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
