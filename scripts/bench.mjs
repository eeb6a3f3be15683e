// `npm run bench [-- --json FILE] [-- --only AREA] [-- --million]`: builds what is measured, bundles bench/, runs it in a Node of its own.
// `npm run bench -- --http [--against DIR] [--only OPERATION,…]`: over HTTP against the built gateway (bench/http/main.ts).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildIfStale } from './lib/builds.mjs'

const overHttp = process.argv.includes('--http')
await buildIfStale(overHttp ? ['gateway'] : ['functions', 'gateway', 'weapp', 'h5'])

const outfile = fileURLToPath(
  new URL(overHttp ? '../bench/dist/http/main.cjs' : '../bench/dist/bench.cjs', import.meta.url),
)
await build({
  entryPoints: [fileURLToPath(new URL(overHttp ? '../bench/http/main.ts' : '../bench/main.ts', import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  // The workspace packages are TypeScript sources: they go into the bundle, what npm installed does not.
  alias: { '@resident-card/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)) },
  logLevel: 'warning',
})
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
