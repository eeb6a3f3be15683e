/**
 * npm run migrate: makes the indexes this build needs and the store lacks: in the MongoDB of MONGODB_URI (MONGODB_DATABASE),
 * else in the embedded store of DATA_DIR (.local/data). Before the new functions are uploaded: a function never builds an index
 * over a table in use, and answers "unavailable" (IndexesMissing in its log) until it is there. Repeatable; nothing is
 * removed, so the functions of before go on working.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { bundle } from './lib/bundle.mjs'
import { fromRoot } from './lib/paths.mjs'

// In the repository's own folder: from there the store's native library is found.
const outfile = fromRoot('.local', 'build', `migrate.${process.pid}.cjs`)
try {
  await bundle({
    entryPoints: [fromRoot('cloudfunctions', 'admin', 'migrate', 'main.ts')],
    outfile,
    external: ['libsql'],
  })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(outfile, { force: true })
}
