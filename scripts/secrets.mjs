/**
 * `node secrets.mjs [FOLDER]`: looks through every file of the repository (or FOLDER) for keys, tokens and passwords, by secretlint's
 * recommended rules and the form of this service's own keys (.secretlintrc.json, which also names what is public on
 * purpose). Names the place, never the secret. Exits with 1 where it found one.
 */
import { createEngine } from '@secretlint/node'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './lib/paths.mjs'

const folder = process.argv[2] ?? ROOT
/** Made or installed; the lock files hold a hash of every package. */
const NOT_OURS = /^(?:node_modules|dist|coverage|\.git|\.local|\.tsbuild|\.swc|package-lock\.json)$/
const PICTURE = /\.(?:png|jpe?g|ico)$/

const filesIn = (at) =>
  readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = join(at, entry.name)
    if (NOT_OURS.test(entry.name) || PICTURE.test(entry.name)) return []
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : []
  })

const engine = await createEngine({
  cwd: ROOT,
  configFilePath: join(ROOT, '.secretlintrc.json'),
  formatter: 'compact',
  color: false,
  maskSecrets: true,
})
const files = filesIn(folder)
let found = 0
for (const path of files) {
  const { ok, output } = await engine.executeOnContent({
    content: readFileSync(path, 'utf8'),
    filePath: relative(folder, path),
  })
  if (ok) continue
  found += 1
  process.stderr.write(`${output.trim()}\n`)
}
process.stdout.write(`${files.length} files looked through for secrets, ${found} with one\n`)
process.exit(found === 0 && files.length > 0 ? 0 : 1)
