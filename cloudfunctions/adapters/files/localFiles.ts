import { closeSync, constants, existsSync, fsync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Files } from '../../ports/files'
import type { Random } from '../../ports/random'
import { newId } from '../../sealing/newId'
import { listFolder, removeUnfinishedIn } from './walkFolder'

const OWNER_ONLY = 0o600
const ID = /^[0-9a-z]{26}$/
const onDisk = promisify(fsync)

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const closing = async (file: number, work: Promise<void>): Promise<void> => work.finally(() => closeSync(file))

/** Writes all of it, however little the system takes at a time. */
const writeWhole = (file: number, content: Uint8Array): void => {
  for (let at = 0; at < content.length;) at += writeSync(file, content, at)
}

/**
 * Written beside its place. This touches memory only and isn't waited for: what the caller does next goes side by side with
 * the one wait for the disk.
 */
const writeAside = (aside: string, content: Uint8Array): number => {
  const file = openSync(aside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, OWNER_ONLY)
  try {
    writeWhole(file, content)
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** On the disk under its own name. A new one: name and content go there together. One that was there before stays whole. */
const settle = async (file: number, aside: string, path: string): Promise<void> => {
  const folder = (): Promise<void> => {
    const parent = openSync(dirname(path), constants.O_RDONLY)
    return closing(parent, onDisk(parent))
  }
  if (existsSync(path)) {
    await closing(file, onDisk(file))
    renameSync(aside, path)
    return folder()
  }
  renameSync(aside, path)
  await Promise.all([closing(file, onDisk(file)), folder()])
}

/** Sealed files in a folder, spread over sub-folders by the first two characters of the id. */
export const localFiles = (folder: string, random: Random): Files => {
  const pathOf = (id: string): string => {
    if (!ID.test(id)) throw new RangeError('not a file id')
    return join(folder, id.slice(0, 2), id)
  }
  return {
    put: async (id, content) => {
      const path = pathOf(id)
      const aside = `${path}.${newId(random)}`
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        await settle(writeAside(aside, content), aside, path)
      } catch (error) {
        // No room: what was half written must not take the rest of it.
        rmSync(aside, { force: true })
        throw error
      }
    },
    get: (id) =>
      readFile(pathOf(id)).catch((error: unknown) => {
        if (isMissing(error)) return undefined
        throw error
      }),
    remove: (id) => rm(pathOf(id), { force: true }),
    list: (asked) => listFolder(folder, asked),
    removeUnfinished: (before) => removeUnfinishedIn(folder, before),
  }
}
