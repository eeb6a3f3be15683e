import { bundle } from './bundle.mjs'
import { fromRoot } from './paths.mjs'

export const GATEWAY = fromRoot('.local', 'build', 'gateway.cjs')

/** Our own code in one file; packages stay in node_modules (one of them is a native binary, one brings WebAssembly beside it). */
export const buildGateway = () =>
  bundle({
    entryPoints: [fromRoot('cloudfunctions', 'local', 'gateway', 'main.ts')],
    outfile: GATEWAY,
    external: ['libsql', 'mongodb', 'fastify', '@fastify/*', 'pngjs', '@cornerstonejs/*'],
  })
