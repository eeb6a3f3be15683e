import { randomUUID } from 'node:crypto'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { dropDatabase } from '../../cloudfunctions/testing/dropDatabase'
import { loadWith, type Measured } from './load'
import { serve, type Served, type Setting } from './served'
import { measureBare } from './bare'

/**
 * `npm run bench -- --http`: what a window's day asks, over real HTTP against the built gateway, at 1, 4 and 16 connections.
 * `--against DIR` measures the gateway of another checkout (built) in turn with ours; `--hand-overs N` a level (40),
 * `--seconds N` for each of the others (3). With MONGODB_URI on that server, too. A table, and nothing is judged: the same numbers
 * on another machine mean something else, the same run's can be compared.
 */
const CONNECTIONS = [1, 4, 16] as const
const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
const { values } = parseArgs({
  options: { against: { type: 'string' }, 'hand-overs': text('40'), seconds: text('3'), http: { type: 'boolean' } },
})
const handOvers = Number(values['hand-overs'])
const mostMs = Number(values.seconds) * 1000
const ours = process.cwd()

const settings = (): readonly Setting[] => {
  const uri = process.env['MONGODB_URI']
  const mongo = () => ({ uri: uri ?? '', database: `bench_${randomUUID().slice(0, 8)}` })
  const on = (title: string, checkout: string, workers: number): Setting => ({ title, checkout, workers })
  return [
    ...(values.against === undefined ? [] : [on(`SQLite, 1 process, ${values.against}`, values.against, 1)]),
    on('SQLite, 1 process', ours, 1),
    on('SQLite, 2 processes', ours, 2),
    ...(uri === undefined || uri === ''
      ? []
      : [1, 2].map((workers) => ({
          ...on(`MongoDB, ${workers} process${workers > 1 ? 'es' : ''}`, ours, workers),
          mongo: mongo(),
        }))),
  ]
}

const pad = (value: string, width: number): string => value.padStart(width)
const line = (
  name: string,
  connections: number,
  title: string,
  { perSecond, p50Ms, p95Ms, refused }: Measured,
): string => {
  const numbers = [pad(perSecond.toFixed(0), 7), pad(p50Ms.toFixed(1), 8), pad(p95Ms.toFixed(1), 8)].join(' ')
  const note = refused.length > 0 ? `   ${refused.length} refused: ${refused[0]}` : ''
  return `${name.padEnd(11)} ${pad(String(connections), 4)} ${numbers}   ${title}${note}`
}

const say = (words: string): void => void process.stdout.write(`${words}\n`)

const main = async (): Promise<void> => {
  const machine = cpus()
  say(`Node ${process.version}, ${machine.length} × ${machine[0]?.model ?? 'cpu'}`)
  await measureBare(say)
  const chosen = settings()
  const served: Served[] = []
  try {
    for (const setting of chosen) {
      say(`preparing ${setting.title} …`)
      served.push(await serve(setting, handOvers * CONNECTIONS.length))
    }
    say(`\n${'operation'.padEnd(11)} ${pad('conn', 4)} ${pad('a second', 7)} ${pad('p50 ms', 8)} ${pad('p95 ms', 8)}`)
    for (const [at] of served[0]?.operations.entries() ?? [])
      for (const connections of CONNECTIONS)
        for (const one of served) {
          const operation = one.operations[at]
          if (operation === undefined) continue
          const most = operation.usesUp ? { calls: handOvers, mostMs: 600_000 } : { calls: Infinity, mostMs }
          say(line(operation.name, connections, one.title, await loadWith(one.port, connections, operation, most)))
        }
  } finally {
    await Promise.all(served.map((one) => one.stop()))
    for (const { mongo } of chosen) {
      if (mongo !== undefined) await dropDatabase(mongo.uri, mongo.database)
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
