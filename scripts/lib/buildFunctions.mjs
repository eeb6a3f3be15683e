import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { nativeUrl } from './nativeUrl.mjs'
import { fromRoot } from './paths.mjs'

const FUNCTIONS = ['applications', 'casework', 'window', 'deadlines', 'carrierEvents']
const DIST = fromRoot('cloudfunctions', 'dist')

const require = createRequire(fromRoot('cloudfunctions', 'package.json'))
const JPEG_CODEC = '@cornerstonejs/codec-libjpeg-turbo-8bit'

const bundleSdk = (outfile) => bundle({ entryPoints: ['wx-server-sdk'], outfile, logLevel: 'error' })
const writeAuthorities = async (outfile) =>
  writeFile(
    outfile,
    `module.exports = ${await readFile(fromRoot('cloudfunctions', 'data', 'authorities.json'), 'utf8')}`,
  )

const bundlePng = (outfile) => bundle({ entryPoints: ['pngjs'], outfile, logLevel: 'error' })
const copyOf = (name) => (outfile) => copyFile(require.resolve(name), outfile)

/** What stays out of index.js, so that a cold start doesn't wait for it: loaded from beside it by the calls that need it. */
const BESIDE = [
  { imported: /^wx-server-sdk$/, file: 'wxServerSdk.js', make: bundleSdk },
  { imported: /^pngjs$/, file: 'pngjs.js', make: bundlePng },
  { imported: new RegExp(`^${JPEG_CODEC}/wasmjs$`), file: 'libjpegturbowasm.js', make: copyOf(`${JPEG_CODEC}/wasmjs`) },
  // Found by the codec itself, beside it.
  { file: 'libjpegturbowasm.wasm', make: copyOf(`${JPEG_CODEC}/wasm`) },
  { imported: /\/data\/authorities\.json$/, file: 'authorities.js', make: writeAuthorities },
]
const beside = {
  name: 'beside',
  setup: ({ onResolve }) => {
    for (const { imported, file } of BESIDE.filter(({ imported }) => imported !== undefined))
      onResolve({ filter: imported }, () => ({ path: `./${file}`, external: true }))
  },
}

const packageJson = async (name) => {
  const { version, license } = JSON.parse(await readFile(fromRoot('package.json'), 'utf8'))
  return JSON.stringify({ name, version, private: true, license, main: 'index.js', dependencies: {} }, null, 2)
}

/** A folder per function in `out`: made beside it and put in its place when all are whole. Returns the folders. */
export const buildFunctions = async (out = DIST) => {
  const fresh = `${out}.${process.pid}`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  for (const { file, make } of BESIDE) await make(join(fresh, file))
  for (const name of FUNCTIONS) {
    const folder = join(fresh, name)
    const source = fromRoot('cloudfunctions', 'functions', name)
    await mkdir(folder, { recursive: true })
    await bundle({
      entryPoints: [join(source, 'index.ts')],
      outfile: join(folder, 'index.js'),
      plugins: [beside, nativeUrl],
      // More than a third less to read on a cold start; names stay, for stack traces.
      minifyWhitespace: true,
      minifySyntax: true,
    })
    for (const { file } of BESIDE) await copyFile(join(fresh, file), join(folder, file))
    await copyFile(join(source, 'config.json'), join(folder, 'config.json'))
    await writeFile(join(folder, 'package.json'), `${await packageJson(name)}\n`)
  }
  for (const { file } of BESIDE) await rm(join(fresh, file))
  await rm(out, { recursive: true, force: true })
  await rename(fresh, out)
  return FUNCTIONS.map((name) => join(out, name))
}
