import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BackupProblem, openArchive, stripArchive, type Archive } from './archive'
import { fileIn, filesIn, storeIn } from './storedFiles'
import { syncPath } from './takeBackup'

/** The keys are kept apart from the data, and may be in their place already. */
const MAY_BE_THERE = new Set(['keys.json', 'restore.partial'])

export interface Restored {
  readonly files: number
  /** ISO. */
  readonly madeAt: string
}

const refuseUnlessEmpty = (folder: string): void => {
  const found = existsSync(folder) ? readdirSync(folder).find((name) => !MAY_BE_THERE.has(name)) : undefined
  if (found !== undefined)
    throw new BackupProblem(`${folder} is not empty (${found}): nothing is overwritten, restore into a new folder`)
}

const writeFiles = (archive: Archive, files: string): number => {
  const ids = archive.ids()
  mkdirSync(files, { recursive: true, mode: 0o700 })
  for (const id of ids) {
    const path = fileIn(files, id)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, archive.file(id), { mode: 0o600, flush: true })
    syncPath(dirname(path))
  }
  return ids.length
}

/**
 * Makes store and files of `folder`, which holds neither, out of a backup. The store comes last and whole: what was broken off
 * is no store, and is begun anew. Throws `BackupProblem` and changes nothing where the backup isn't whole or the place not empty.
 */
export const restoreBackup = (source: string, folder: string): Restored => {
  if (!existsSync(source)) throw new BackupProblem(`${source} is not there`)
  refuseUnlessEmpty(folder)
  const archive = openArchive(source)
  const partial = join(folder, 'restore.partial')
  try {
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(partial, { recursive: true, mode: 0o700 })
    const files = writeFiles(archive, filesIn(partial))
    copyFileSync(source, storeIn(partial))
    chmodSync(storeIn(partial), 0o600)
    stripArchive(storeIn(partial))
    syncPath(storeIn(partial))
    renameSync(filesIn(partial), filesIn(folder))
    renameSync(storeIn(partial), storeIn(folder))
    syncPath(folder)
    return { files, madeAt: archive.madeAt }
  } finally {
    archive.close()
    rmSync(partial, { recursive: true, force: true })
  }
}
