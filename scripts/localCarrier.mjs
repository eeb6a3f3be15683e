/**
 * npm run carrier -- --number NUMBER [--way delivered|secondTry|nobodyThere|returned|strange] [--manner well|duplicated|…]
 * [--address http://127.0.0.1:8110]: the demo's carrier tells the gateway on this machine what happens to a parcel, well
 * or badly. The number is the one the dispatch desk noted.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './lib/bundle.mjs'
import { fromRoot } from './lib/paths.mjs'

const folder = mkdtempSync(join(tmpdir(), 'carrier-'))
try {
  const outfile = join(folder, 'carrier.cjs')
  await bundle({ entryPoints: [fromRoot('cloudfunctions', 'local', 'carrier', 'main.ts')], outfile })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
