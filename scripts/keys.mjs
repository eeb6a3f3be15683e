/**
 * npm run keys -- COMMAND: the keys of collection codes and of offline hand-overs (docs/collection-code.md).
 *
 *   show   [--file FILE]                                          what there is, nothing secret
 *   code   [--file FILE [--new]] [--from DAY] [--until DAY]       one more key for codes (default: a year)
 *   box    [--file FILE [--new]] [--from DAY]                     one more key for what devices seal
 *   retire [--file FILE] --code ID [--at DAY]                     lets a key for codes end (default: now)
 *   drop   [--file FILE]                                          takes out what has been over for half a year
 *   root   --out ROOT                                             a root key pair; the private half into ROOT
 *   sign   --file FILE --root ROOT [--good-for DAYS]              the root signs the public list
 *   env    --file FILE [--out VARIABLES | --stdout]               CODE_KEYS, BOX_KEYS, KEY_LIST, KEY_ROOT
 *
 * Without --file it is the demo's keys.json (DATA_DIR, else .local/data), whose list the demo signs itself. A new key is
 * published a day and an hour before it is used; --at-once makes do without. Files are for their owner's eyes only (0600).
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './lib/bundle.mjs'
import { fromRoot } from './lib/paths.mjs'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
try {
  const outfile = join(folder, 'keys.cjs')
  await bundle({ entryPoints: [fromRoot('cloudfunctions', 'admin', 'keys', 'main.ts')], outfile })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
