import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '@resident-card/shared'
import type { FilesAsked, FilesFound } from '../../ports/files'

/** A whole file's name; one that is being written has more behind it. */
const WHOLE = /^[0-9a-z]{26}$/

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** Nothing where nothing was ever put, or where it is gone by now; nothing in what is no folder of ours. */
const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

/** Before then; what is gone meanwhile is no file of before. */
const isBefore = async (path: string, before: Instant): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && found.mtimeMs < before
}

/** See `Files.list`: `folder` holds a sub-folder for each first two characters. */
export const listFolder = async (
  folder: string,
  { prefix, after = '', before, limit }: FilesAsked,
): Promise<FilesFound> => {
  const ids: string[] = []
  let looked = 0
  for (const shard of await namesIn(folder)) {
    if (!shard.startsWith(prefix) || shard < after.slice(0, 2)) continue
    for (const name of await namesIn(join(folder, shard))) {
      if (!WHOLE.test(name) || name <= after) continue
      if (await isBefore(join(folder, shard, name), before)) ids.push(name)
      looked += 1
      if (looked === limit) return { ids, next: name }
    }
  }
  return { ids }
}

/** See `Files.removeUnfinished`. */
export const removeUnfinishedIn = async (folder: string, before: Instant): Promise<number> => {
  let removed = 0
  for (const shard of await namesIn(folder))
    for (const name of await namesIn(join(folder, shard))) {
      const path = join(folder, shard, name)
      if (WHOLE.test(name) || !(await isBefore(path, before))) continue
      await rm(path, { force: true })
      removed += 1
    }
  return removed
}
