import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the store and the sealed files of one machine lie; the keys lie beside them and are no part of it. */
export const storeIn = (folder: string): string => join(folder, 'store.db')
export const filesIn = (folder: string): string => join(folder, 'files')
/** Spread over sub-folders by the first two characters of the id, as `adapters/files` does. */
export const fileIn = (files: string, id: string): string => join(files, id.slice(0, 2), id)

const ID = /^[0-9a-z]{26}$/
const HELD = 'backup-'

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

/** Ids of whole files: what is just being written has another name. */
export const idsIn = (files: string): readonly string[] =>
  namesIn(files).flatMap((part) => namesIn(join(files, part)).filter((name) => ID.test(name) && name.startsWith(part)))

/** A second name; where the file system knows none, a copy. Gone meanwhile = named by no record any more. */
const hold = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!isGone(error)) copyFileSync(from, to)
  }
}

/**
 * A second name for every file there is, in a folder of its own: whatever the service removes from now on stays until the
 * backup has it. Costs no space. Answers the folder; `release` takes it away, and what a backup that was killed left.
 */
export const holdFiles = (folder: string): string => {
  release(folder)
  const held = mkdtempSync(join(folder, HELD))
  for (const id of idsIn(filesIn(folder))) {
    mkdirSync(join(held, id.slice(0, 2)), { recursive: true, mode: 0o700 })
    hold(fileIn(filesIn(folder), id), fileIn(held, id))
  }
  return held
}

export const release = (folder: string): void => {
  for (const name of namesIn(folder)) if (name.startsWith(HELD)) rmSync(join(folder, name), { recursive: true })
}
