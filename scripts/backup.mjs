/**
 * npm run backup -- FILE [--data FOLDER]: the embedded store and its sealed files into one new file, while the service runs.
 * npm run restore -- FILE [--data FOLDER]: the same back into an empty place; nothing is ever overwritten.
 *
 * FOLDER is DATA_DIR, else .local/data. The keys are in neither: they are kept apart from the data (docs/operations.md).
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { bundle } from './lib/bundle.mjs'
import { fromRoot } from './lib/paths.mjs'

// In the repository's own folder: from there the store's native library is found.
const outfile = fromRoot('.local', 'build', `backup.${process.pid}.cjs`)
try {
  await bundle({
    entryPoints: [fromRoot('cloudfunctions', 'admin', 'backup', 'main.ts')],
    outfile,
    external: ['libsql'],
  })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(outfile, { force: true })
}
