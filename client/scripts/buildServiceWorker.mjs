/**
 * Bundles the service worker into the built H5 client, with the list of every file it lies beside: dist/h5/sw.js, or
 * that of another folder given. Runs after the Taro build. A file whose name bears its hash is known by its name, any other by the hash of its content.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const HASHED = /\.[0-9a-f]{8,}\.[a-z0-9]+$/
const NOT_NEEDED = /(?:\.map|\.txt|\.br|\.gz|^sw\.js)$/

const given = process.argv[2]
const dist = given === undefined ? fileURLToPath(new URL('../dist/h5/', import.meta.url)) : path.resolve(given)

const entries = []
for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const file = path.join(entry.parentPath ?? entry.path, entry.name)
  const url = path.relative(dist, file).split(path.sep).join('/')
  if (NOT_NEEDED.test(url)) continue
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 20)
  entries.push({ url, revision: HASHED.test(url) ? null : hash })
}
entries.sort((one, other) => (one.url < other.url ? -1 : 1))
if (!entries.some(({ url }) => url === 'index.html')) throw new Error('dist/h5 holds no index.html: build it first')

await build({
  entryPoints: [fileURLToPath(new URL('../src/sw/sw.ts', import.meta.url))],
  outfile: path.join(dist, 'sw.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  define: { BUILT_FILES: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
})
console.log(`sw.js: ${entries.length} files`)
