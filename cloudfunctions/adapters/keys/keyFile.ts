import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'

const OWNER_ONLY = 0o600

/** Written and durable, beside where it will be: of a crash in between comes a whole file or none. */
const writeAside = (path: string, content: string): string => {
  const aside = `${path}.${process.pid}`
  const file = openSync(aside, 'wx', OWNER_ONLY)
  try {
    // Of a disk that is nearly full it takes a part.
    if (writeSync(file, content) !== Buffer.byteLength(content)) throw new Error(`${path}: no space left for it`)
    fsyncSync(file)
  } catch (error) {
    unlinkSync(aside)
    throw error
  } finally {
    closeSync(file)
  }
  return aside
}

/** Makes a file only its owner can read. False: it was there already, and stays as it was. */
export const makeKeyFile = (path: string, content: string): boolean => {
  const aside = writeAside(path, content)
  try {
    linkSync(aside, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    unlinkSync(aside)
  }
}

/** Puts another content in its place, at once and whole: whoever reads meanwhile gets the old or the new. */
export const replaceKeyFile = (path: string, content: string): void => renameSync(writeAside(path, content), path)

export const keyFileExists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** The text of it. Throws when others can read it too; an error quotes nothing of it. */
export const readKeyFile = (path: string): string => {
  if ((statSync(path).mode & 0o077) !== 0) throw new Error(`${path} can be read by others: chmod 600 it`)
  return readFileSync(path, 'utf8')
}

/** The same, of JSON. */
export const readKeyJson = (path: string): unknown => {
  const text = readKeyFile(path)
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${path} is no file of keys`)
  }
}
