import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What is hashed by name: what names it changes its own name with it. */
const HASHED = /^(.+)\.([0-9a-f]{8,})\.(js|css)$/

interface Change {
  readonly from: string
  readonly to: string
  /** The file whose hash this is. */
  readonly of?: string
}

const textFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:js|css|html)$/.test(name) && statSync(join(folder, name)).isFile())

/** Every file below this folder but the worker itself, as its address begins at the root. */
export const filesOf = (folder: string): readonly string[] =>
  textFiles(folder)
    .filter((name) => name !== 'sw.js')
    .map((name) => `/${name}`)
    .sort()

/**
 * The built screens in a folder of their own, with these words changed, as a later build would bring them: whatever
 * holds them gets another hash in its name, and so does whatever names that; then the worker is made for the folder.
 */
export const aRelease = (folder: string, change?: Change): string => {
  cpSync(resolve('client', 'dist', 'h5'), folder, { recursive: true })
  if (change !== undefined) rewrite(folder, change)
  execFileSync(process.execPath, [resolve('client', 'scripts', 'buildServiceWorker.mjs'), folder])
  return folder
}

const rewrite = (folder: string, first: Change): void => {
  const changes = [first]
  for (const { from, to, of } of changes)
    for (const name of textFiles(folder)) {
      const file = join(folder, name)
      const before = readFileSync(file, 'utf8')
      if (name === 'sw.js' || !before.includes(from)) continue
      const text = before.replaceAll(from, to)
      writeFileSync(file, text)
      const [, stem, hash, ending] = HASHED.exec(name) ?? []
      // A file may name itself, in the comment that leads to its licences.
      if (stem === undefined || hash === undefined || ending === undefined || name === of) continue
      const next = createHash('sha256').update(text).digest('hex').slice(0, hash.length)
      const renamed = `${stem}.${next}.${ending}`
      renameSync(file, join(folder, renamed))
      changes.push({ from: hash, to: next, of: renamed })
    }
}
