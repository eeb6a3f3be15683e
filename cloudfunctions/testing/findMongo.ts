import { spawnSync } from 'node:child_process'

export interface RunningMongo {
  readonly uri: string
  stop(): Promise<void>
}
export type FoundMongo = { readonly start: () => Promise<RunningMongo> } | { readonly skip: string }

/** A first download takes a minute on a slow line; without a network it fails within ten seconds. */
const DOWNLOAD_TIMEOUT_MS = 180_000
const LOCATE = `require('mongodb-memory-server').MongoBinary.getPath().then(console.log, (e) => {
  console.error(e.message.split('\\n').join(' ')); process.exit(1) })`

/**
 * A MongoDB to test on: the one at `MONGODB_URI`, else one that mongodb-memory-server has or can download. Synchronous,
 * since a test file must know what to skip before its first test; so the looking happens in a process of its own.
 */
export function findMongo(): FoundMongo {
  const uri = process.env['MONGODB_URI']
  if (uri) return { start: () => Promise.resolve({ uri, stop: () => Promise.resolve() }) }
  const located = spawnSync(process.execPath, ['-e', LOCATE], {
    cwd: __dirname,
    encoding: 'utf8',
    timeout: DOWNLOAD_TIMEOUT_MS,
  })
  if (located.status !== 0)
    return { skip: `no MONGODB_URI, and no mongod: ${located.stderr.trim().slice(0, 200) || 'took too long'}` }
  const systemBinary = located.stdout.trim()
  return {
    async start() {
      // Only here: loading it takes a second, in every test file that runs on both stores.
      const { MongoMemoryServer } = await import('mongodb-memory-server')
      const server = await MongoMemoryServer.create({ binary: { systemBinary } })
      return { uri: server.getUri(), stop: async () => void (await server.stop()) }
    },
  }
}
