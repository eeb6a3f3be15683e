import { buildSync } from 'esbuild'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Makes one of the programs in this folder (`storeContract/writeUntilKilled.ts`) into one script: a process that can be killed. */
export const buildProgram = (source: string, script: string): void => {
  buildSync({
    entryPoints: [join(__dirname, source)],
    bundle: true,
    platform: 'node',
    external: ['libsql'],
    outfile: script,
    logLevel: 'error',
  })
}

/** The script lies elsewhere: it finds the store's driver where it is installed. */
export const programEnv = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_PATH: join(dirname(createRequire(__filename).resolve('libsql')), '..'),
})
