import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { openConnection } from '../../adapters/sqlite/connection'
import { BackupProblem, makeArchive } from './archive'
import { fileIn, filesIn, holdFiles, idsIn, release, storeIn } from './storedFiles'

/** How long to wait for the store to be opened by nobody else at this very moment. */
const PATIENCE_MS = 5000

export interface Taken {
  readonly files: number
}

export const syncPath = (path: string): void => {
  const opened = openSync(path, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

/** The store as it is at one moment, into a new file. */
export const copyStore = async (store: string, into: string): Promise<void> => {
  const connection = openConnection(store, PATIENCE_MS)
  try {
    await connection.aside(`VACUUM INTO '${into.replaceAll("'", "''")}'`)
  } finally {
    connection.close()
  }
}

/**
 * Copies the store of `folder` and its files into the one new file `target`, while others go on working with them. A file is
 * stored before a record names it, so: first hold every file there is, then copy the store as it is at one moment, then take
 * what came in between. `target` appears whole or not at all. Throws `BackupProblem`.
 */
export const takeBackup = async (
  folder: string,
  target: string,
  now: number,
  copy: typeof copyStore = copyStore,
): Promise<Taken> => {
  if (!existsSync(storeIn(folder))) throw new BackupProblem(`there is no store in ${folder}`)
  if (existsSync(target)) throw new BackupProblem(`${target} exists already: nothing is overwritten`)
  const partial = `${target}.partial`
  rmSync(partial, { force: true })
  const held = holdFiles(folder)
  try {
    await copy(storeIn(folder), partial)
    chmodSync(partial, 0o600)
    const archive = makeArchive(partial, now)
    const early = new Set(idsIn(held))
    const late = idsIn(filesIn(folder)).filter((id) => !early.has(id))
    for (const id of early) archive.addFile(id, readFileSync(fileIn(held, id)))
    for (const id of late) archive.addFile(id, readFileSync(fileIn(filesIn(folder), id)))
    archive.close()
    syncPath(partial)
    renameSync(partial, target)
    syncPath(dirname(target))
    return { files: early.size + late.length }
  } finally {
    release(folder)
    rmSync(partial, { force: true })
  }
}
