import { build } from 'esbuild'
import { fromRoot } from './paths.mjs'

/** Native or optional helpers of the mongodb driver: it tries them and goes on without. */
const OPTIONAL_OF_MONGODB = [
  '@aws-sdk/credential-providers',
  '@mongodb-js/zstd',
  'aws4',
  'gcp-metadata',
  'kerberos',
  'mongodb-client-encryption',
  'snappy',
  'socks',
]

/** One CommonJS file for Node 20. Names aren't minified: that starts slower, and a stack trace keeps them. */
export const bundle = (options) =>
  build({
    absWorkingDir: fromRoot(),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'warning',
    external: OPTIONAL_OF_MONGODB,
    ...options,
  })
