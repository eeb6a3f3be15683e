/**
 * Adds up the packages of the built mini-program and fails the build when one is too large:
 * main package 600 KB, each subpackage 500 KB (WeChat's own limit is 2 MB; this is what keeps the first screen quick).
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const KB = 1024
const MAIN_LIMIT = 600 * KB
const SUBPACKAGE_LIMIT = 500 * KB

const dist = fileURLToPath(new URL('../dist/weapp/', import.meta.url))
const app = JSON.parse(await readFile(path.join(dist, 'app.json'), 'utf8'))
const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''))

const sizes = new Map([['main', 0], ...roots.map((root) => [root, 0])])
for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const file = path.join(entry.parentPath ?? entry.path, entry.name)
  const name = path.relative(dist, file).split(path.sep).join('/')
  const owner = roots.find((root) => name.startsWith(`${root}/`)) ?? 'main'
  sizes.set(owner, sizes.get(owner) + (await stat(file)).size)
}

const tooLarge = [...sizes].filter(([owner, bytes]) => bytes > (owner === 'main' ? MAIN_LIMIT : SUBPACKAGE_LIMIT))
for (const [owner, bytes] of sizes) {
  const limit = owner === 'main' ? MAIN_LIMIT : SUBPACKAGE_LIMIT
  console.log(`${owner}: ${Math.ceil(bytes / KB)} KB of ${limit / KB} KB`)
}
if (tooLarge.length > 0) {
  console.error(`Too large: ${tooLarge.map(([owner]) => owner).join(', ')}`)
  process.exitCode = 1
}
