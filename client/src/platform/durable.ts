import Taro from '@tarojs/taro'

/**
 * Texts kept on this device by name (`a-z 0-9 -`), where "written" means: still there after a crash, as far as the
 * platform promises anything.
 *
 * In the mini-program a file each. WeChat says neither whether `rename` replaces a file nor when bytes reach the disk, so
 * nothing is trusted: the text goes to a file beside it, is read back, then takes the name. A file ends with a mark, so a
 * half-written one is known; whichever of the two files is whole is the value, wherever the phone died.
 */
const FOLDER = 'desk'
const NEW = '.new'
const END = '\n#'

interface Files {
  readonly path: (name: string) => string
  readonly call: (work: (ends: Ends) => void) => Promise<unknown>
}
interface Ends {
  readonly success: (result: object) => void
  readonly fail: (why: { readonly errMsg?: string }) => void
}

const manager = (): Taro.FileSystemManager => Taro.getFileSystemManager()
const files: Files = {
  path: (name) => `${Taro.env.USER_DATA_PATH ?? ''}/${FOLDER}/${name}`,
  call: (work) =>
    new Promise((resolve, reject) => {
      work({ success: resolve, fail: ({ errMsg }) => reject(new Error(errMsg)) })
    }),
}
const succeeds = (work: (ends: Ends) => void): Promise<boolean> =>
  files.call(work).then(
    () => true,
    () => false,
  )

/** undefined: not there, or not whole. */
const whole = async (file: string): Promise<string | undefined> => {
  try {
    const read = (ends: Ends): void => manager().readFile({ filePath: files.path(file), encoding: 'utf8', ...ends })
    const { data } = (await files.call(read)) as { readonly data?: unknown }
    return typeof data === 'string' && data.endsWith(END) ? data.slice(0, -END.length) : undefined
  } catch {
    return undefined
  }
}

const unlink = (file: string): Promise<boolean> =>
  succeeds((ends) => manager().unlink({ filePath: files.path(file), ...ends }))

/** Gives the new file its name; a platform that does not replace is helped. */
const settle = async (name: string): Promise<void> => {
  const rename = (ends: Ends): void =>
    manager().rename({ oldPath: files.path(name + NEW), newPath: files.path(name), ...ends })
  if (await succeeds(rename)) return
  await unlink(name)
  await succeeds(rename)
}

export const readDurable = async (name: string): Promise<string | undefined> =>
  (await whole(name + NEW)) ?? (await whole(name))

/** Rejects unless the text was written and read back. */
export const writeDurable = async (name: string, text: string): Promise<void> => {
  await succeeds((ends) => manager().mkdir({ dirPath: files.path('').slice(0, -1), recursive: true, ...ends }))
  // A newer text that never got its name must not be lost to a failing write.
  if ((await whole(name + NEW)) !== undefined) await settle(name)
  const write = (ends: Ends): void =>
    manager().writeFile({ filePath: files.path(name + NEW), data: text + END, encoding: 'utf8', ...ends })
  try {
    await files.call(write)
    if ((await whole(name + NEW)) !== text) throw new Error(`${name} was not written as it is`)
  } catch (error) {
    await unlink(name + NEW)
    throw error
  }
  await settle(name)
}

/** Rejects when something of it is left. */
export const removeDurable = async (name: string): Promise<void> => {
  await unlink(name + NEW)
  await unlink(name)
  if ((await readDurable(name)) !== undefined) throw new Error(`${name} could not be removed`)
}

/** Names that begin with this, sorted. */
export const listDurable = async (prefix: string): Promise<readonly string[]> => {
  const list = (ends: Ends): void => manager().readdir({ dirPath: files.path('').slice(0, -1), ...ends })
  const found = await files.call(list).catch(() => ({ files: [] }))
  const { files: names } = found as { readonly files: readonly string[] }
  const own = names.map((name) => (name.endsWith(NEW) ? name.slice(0, -NEW.length) : name))
  return [...new Set(own)].filter((name) => name.startsWith(prefix)).sort()
}

/** Asks the platform not to clear what is kept here; files of a mini-program stay as long as it does. */
export const keepDurable = async (): Promise<void> => undefined
