/**
 * A process that calls a gateway: `node httpCallers.mjs '{port, sessions, connections, seconds, pauseMs}'`. So many connections
 * for each session, each asking again when it was answered (and `pauseMs` after). Prints `{count, refused, p50, p95}` (ms).
 */
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const { port, sessions, connections, seconds, pauseMs } = JSON.parse(process.argv[2] ?? '{}')
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })
const end = Date.now() + seconds * 1000
let nth = 0

const call = (session) =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({
      command: 'getSession',
      requestId: `bench-${process.pid}-${String(nth++).padStart(12, '0')}`,
    })
    const headers = { 'content-type': 'application/json', 'x-demo-session': session, 'content-length': body.length }
    const asked = request(
      { port, host: '127.0.0.1', method: 'POST', path: '/call/applications', agent, headers },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode))
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })

const times = []
let refused = 0
const caller = async (session) => {
  while (Date.now() < end) {
    const from = performance.now()
    const status = await call(session)
    if (status === 429) refused += 1
    else times.push(performance.now() - from)
    if (pauseMs > 0) await wait(pauseMs)
  }
}
await Promise.all(sessions.flatMap((session) => Array.from({ length: connections }, () => caller(session))))
times.sort((a, b) => a - b)
const at = (part) => times[Math.floor(times.length * part)] ?? Number.NaN
process.stdout.write(`${JSON.stringify({ count: times.length, refused, p50: at(0.5), p95: at(0.95) })}\n`)
process.exit(0)
