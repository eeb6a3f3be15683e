import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * Text whose name has the hash of its content: what lies beside it can never be of another build. Pictures and fonts are
 * compressed already, and the page itself is small.
 */
const TEXT = /[.-][0-9a-f]{8,}\.(?:js|css|json|svg)$/
/** Smaller than this a header costs as much as is gained. */
const LEAST_BYTES = 1024

const WAYS = [
  [
    '.br',
    (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  ],
  ['.gz', (content) => promisify(gzip)(content, { level: 9 })],
]

/** Beside every text file of a built client, what is sent of it: `.br` and `.gz`, made once and not at every request. */
export const compressFolder = async (folder) => {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((one) => TEXT.test(one))) {
    const path = join(folder, name)
    if ((await stat(path)).size < LEAST_BYTES) continue
    const content = await readFile(path)
    for (const [suffix, compress] of WAYS) await writeFile(`${path}${suffix}`, await compress(content))
  }
}
