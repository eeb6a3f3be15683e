import { constants } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from '../../ports/files'
import type { Random } from '../../ports/random'
import { newId } from '../../sealing/newId'

const OWNER_ONLY = 0o600
const ID = /^[0-9a-z]{26}$/

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Sealed files in a folder, spread over sub-folders by the first two characters of the id. */
export const localFiles = (folder: string, random: Random): Files => {
  const pathOf = (id: string): string => {
    if (!ID.test(id)) throw new RangeError('not a file id')
    return join(folder, id.slice(0, 2), id)
  }
  return {
    put: async (id, content) => {
      const path = pathOf(id)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const aside = `${path}.${newId(random)}`
      const file = await open(aside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, OWNER_ONLY)
      try {
        await file.writeFile(content)
        await file.sync()
        await rename(aside, path)
      } catch (error) {
        // Half a file on a full disk only makes it fuller.
        await rm(aside, { force: true }).catch(() => undefined)
        throw error
      } finally {
        await file.close()
      }
      const parent = await open(dirname(path), constants.O_RDONLY)
      await parent.sync().finally(() => parent.close())
    },
    get: (id) =>
      readFile(pathOf(id)).catch((error: unknown) => {
        if (isMissing(error)) return undefined
        throw error
      }),
    remove: (id) => rm(pathOf(id), { force: true }),
  }
}
