import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fromRoot, ROOT } from './paths.mjs'

const LEFT_OUT = new Set(['node_modules', 'dist', '.swc', '.local', '.tsbuild'])
const isTest = (name) => /\.test\.tsx?$/.test(name)

const filesUnder = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [path]
  return readdirSync(path)
    .filter((name) => !LEFT_OUT.has(name) && !isTest(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** SHA-256 over names and contents of files and folders of the repository, and of the versions installed. */
export const hashInputs = (paths) => {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...paths, 'package-lock.json'].flatMap((path) => filesUnder(fromRoot(path)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}
