/** What may go wrong with one call: it fails, fails half-way, or the phone dies half-way and nobody hears of it again. */
export type FileFault = 'fails' | 'failsHalfWay' | 'dies'

interface Ends {
  readonly success?: (result: object) => void
  readonly fail?: (why: { readonly errMsg: string }) => void
  readonly complete?: (result: object) => void
}
interface Asked extends Ends {
  readonly filePath?: string
  readonly oldPath?: string
  readonly newPath?: string
  readonly dirPath?: string
  readonly path?: string
  readonly data?: string | ArrayBuffer
  readonly encoding?: BufferEncoding
}

class Failed extends Error {}
const noSuchFile = (call: string, path: string): Failed => new Failed(`${call}:fail no such file or directory ${path}`)

/**
 * The files of a phone as a mini-program has them (`wx.getFileSystemManager()`), with what WeChat leaves open left to the
 * test: whether `rename` replaces a file, how much room there is, and where things go wrong. They outlive the program: a
 * second start with the same files is the same phone.
 */
export class PhoneFiles {
  readonly content = new Map<string, Buffer>()
  readonly folders = new Set<string>(['wxfile://usr', 'wxfile://tmp'])
  /** Said of every call before it is done. */
  fault: (call: string, path: string) => FileFault | undefined = () => undefined
  renameReplaces = true
  /** Bytes that fit on the phone. */
  room = 200_000_000

  get manager(): Readonly<Record<string, unknown>> {
    return {
      readFile: this.#asks('readFile', (asked) => ({ data: this.#read(asked.filePath ?? '', asked.encoding) })),
      writeFile: this.#asks('writeFile', (asked, share) => {
        this.#write(asked.filePath ?? '', asked.data ?? '', asked.encoding, share)
        return {}
      }),
      rename: this.#asks('rename', ({ oldPath = '', newPath = '' }, share) => this.#rename(oldPath, newPath, share)),
      unlink: this.#asks('unlink', ({ filePath = '' }) => {
        if (!this.content.delete(filePath)) throw noSuchFile('unlink', filePath)
        return {}
      }),
      mkdir: this.#asks('mkdir', ({ dirPath = '' }) => {
        if (this.folders.has(dirPath)) throw new Failed(`mkdir:fail file already exists ${dirPath}`)
        this.folders.add(dirPath)
        return {}
      }),
      readdir: this.#asks('readdir', ({ dirPath = '' }) => {
        if (!this.folders.has(dirPath)) throw noSuchFile('readdir', dirPath)
        const inside = [...this.content.keys()].filter((path) => path.startsWith(`${dirPath}/`))
        return { files: inside.map((path) => path.slice(dirPath.length + 1)) }
      }),
      access: this.#asks('access', ({ path = '' }) => {
        if (!this.content.has(path) && !this.folders.has(path)) throw noSuchFile('access', path)
        return {}
      }),
      writeFileSync: (path: string, data: string | ArrayBuffer, encoding?: BufferEncoding) =>
        this.#write(path, data, encoding, 1),
    }
  }

  #read(path: string, encoding: BufferEncoding | undefined): string | ArrayBuffer {
    const found = this.content.get(path)
    if (found === undefined) throw noSuchFile('readFile', path)
    if (encoding !== undefined) return found.toString(encoding)
    return new Uint8Array(found).buffer
  }

  #write(path: string, data: string | ArrayBuffer, encoding: BufferEncoding = 'utf8', share: number): void {
    if (!this.folders.has(path.slice(0, path.lastIndexOf('/')))) throw noSuchFile('writeFile', path)
    const bytes = typeof data === 'string' ? Buffer.from(data, encoding) : Buffer.from(new Uint8Array(data))
    const others = [...this.content].reduce((sum, [name, { length }]) => sum + (name === path ? 0 : length), 0)
    const fits = Math.min(bytes.length, Math.max(0, this.room - others))
    this.content.set(path, bytes.subarray(0, Math.floor(fits * share)))
    if (fits < bytes.length) throw new Failed('writeFile:fail the maximum size of the file storage limit is exceeded')
  }

  #rename(oldPath: string, newPath: string, share: number): object {
    const moved = this.content.get(oldPath)
    if (moved === undefined) throw noSuchFile('rename', `${oldPath} -> ${newPath}`)
    if (this.content.has(newPath) && !this.renameReplaces)
      throw new Failed(`rename:fail file already exists ${newPath}`)
    // Half-way through, the old one is gone and the new one not there yet: the worst a platform could do.
    this.content.delete(newPath)
    if (share < 1) return {}
    this.content.delete(oldPath)
    this.content.set(newPath, moved)
    return {}
  }

  #asks(call: string, work: (asked: Asked, share: number) => object) {
    return (asked: Asked): void => {
      const fault = this.fault(call, asked.filePath ?? asked.oldPath ?? asked.dirPath ?? '')
      if (fault === 'fails') return end(asked, new Failed(`${call}:fail`))
      try {
        const result = work(asked, fault === undefined ? 1 : 0.5)
        if (fault === undefined) end(asked, { errMsg: `${call}:ok`, ...result })
        else if (fault === 'failsHalfWay') end(asked, new Failed(`${call}:fail`))
      } catch (error) {
        if (!(error instanceof Failed)) throw error
        end(asked, error)
      }
    }
  }
}

const end = ({ success, fail, complete }: Asked, result: object): void =>
  void setTimeout(() => {
    const told = result instanceof Error ? { errMsg: result.message } : result
    if (result instanceof Error) fail?.({ errMsg: result.message })
    else success?.(result)
    complete?.(told)
  }, 0)
