import { randomUUID } from 'node:crypto'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { dropDatabase } from '../../cloudfunctions/testing/dropDatabase'
import { measureBare } from './bare'
import { loadWith } from './load'
import { markdown, type Line } from './markdown'
import { timesBefore } from './timesBefore'
import { serve, type Served, type Setting } from './served'

/**
 * `npm run bench -- --http`: what a window's day asks, over real HTTP against the built gateway, by processes that have just begun,
 * then at 1, 4 and 16 connections. `--against DIR` measures the gateway of another checkout (built) in turn with ours; `--each N`
 * hand-overs and submissions a level (16), `--seconds N` for each of the others (3), `--rounds N` times in turn, of which the
 * medians count (1), `--only NAME,…` some of the operations. With MONGODB_URI on that server, too. A table, and nothing is judged:
 * the same numbers on another machine mean something else, the same run's can be compared.
 */
const CONNECTIONS = [1, 4, 16] as const
/** Calls of a process that has just begun, one after the other. */
const COLD_CALLS = 5
const UNTIL_DONE_MS = 600_000
const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    only: { type: 'string' },
    each: text('16'),
    seconds: text('3'),
    rounds: text('1'),
    http: { type: 'boolean' },
  },
})
const each = Number(values.each)
const mostMs = Number(values.seconds) * 1000
const rounds = Array.from({ length: Number(values.rounds) }, (_, n) => n)
const ours = process.cwd()

const settings = (): readonly Setting[] => {
  const uri = process.env['MONGODB_URI']
  const mongo = () => ({ uri: uri ?? '', database: `bench_${randomUUID().slice(0, 8)}` })
  const on = (title: string, checkout: string, workers: number): Setting => ({ title, checkout, workers })
  return [
    ...(values.against === undefined ? [] : [on('SQLite, before', values.against, 1)]),
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

const say = (words: string): void => void process.stdout.write(`${words}\n`)

/** One operation by everybody in turn: cold first, then level by level. */
const measure = async (at: number, served: readonly Served[], add: (line: Line) => void): Promise<void> => {
  const load = async (one: Served, connections: number, level: string, most: { calls: number; mostMs: number }) => {
    const operation = one.operations[at]
    if (operation === undefined) return
    const limits = operation.usesUp ? { calls: Math.min(each, most.calls), mostMs: UNTIL_DONE_MS } : most
    const measured = await loadWith(one.port(), connections, operation, limits)
    const { name } = operation
    add({ name, level, title: one.title, ...measured })
    const [rate, p50, p95] = [measured.perSecond.toFixed(0), measured.p50Ms.toFixed(1), measured.p95Ms.toFixed(1)]
    const refused = measured.refused.length > 0 ? `, ${measured.refused.length} refused: ${measured.refused[0]}` : ''
    say(`${name}, ${level}, ${one.title}: ${rate} a second, p50 ${p50} ms, p95 ${p95} ms${refused}`)
  }
  for (const one of served) {
    await one.beginAnew()
    await load(one, 1, 'cold', { calls: COLD_CALLS, mostMs: UNTIL_DONE_MS })
  }
  for (const round of rounds)
    for (const connections of CONNECTIONS)
      // To and fro: whoever comes second isn't always the same.
      for (const one of round % 2 === 0 ? served : [...served].reverse())
        await load(one, connections, String(connections), { calls: Infinity, mostMs })
}

const main = async (): Promise<void> => {
  const machine = cpus()
  say(`Node ${process.version}, ${machine.length} × ${machine[0]?.model ?? 'cpu'}`)
  await measureBare(say)
  const chosen = settings()
  const served: Served[] = []
  const lines: Line[] = []
  try {
    for (const setting of chosen) {
      say(`preparing ${setting.title} …`)
      served.push(await serve(setting, COLD_CALLS + each * CONNECTIONS.length * rounds.length))
    }
    for (const [at, { name }] of served[0]?.operations.entries() ?? [])
      if (values.only?.split(',').includes(name) ?? true) await measure(at, served, (line) => lines.push(line))
    say(`\n${markdown(lines)}`)
    if (values.against !== undefined) say(`\n${timesBefore(lines).join('\n')}`)
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
