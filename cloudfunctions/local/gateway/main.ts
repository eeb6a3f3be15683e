import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FunctionName } from '@resident-card/shared'
import { emsWithoutPush } from '../../adapters/carrier/emsCarrier'
import { callLimits } from '../../adapters/limits/callLimits'
import type { LogLine } from '../../runtime/logLine'
import type { PushRequest } from '../../ports/pushRequest'
import { runPush } from '../../webhooks/runPush'
import { demoPeople } from '../demo/people'
import { seedDemo } from '../demo/seedDemo'
import { requestIdentity } from '../signIn/requestIdentity'
import { createSessions } from '../signIn/sessions'
import { signInLimit } from '../signIn/signInLimit'
import { callLocally } from './callLocally'
import { composeLocal } from './composeLocal'
import { createGateway } from './createGateway'
import { startTimer } from './localTimer'

/** Everything on one machine behind one address. Settings: `PORT`, `DATA_DIR`, `CLIENT_DIR`, `TIMER_SECONDS`; `CALLS_TIMES` where a machine measures. */
const HOST = '127.0.0.1'
const {
  PORT = '8110',
  DATA_DIR = '.local/data',
  CLIENT_DIR = 'client/dist/h5',
  TIMER_SECONDS = '20',
  CALLS_TIMES = '1',
} = process.env

const main = async (): Promise<void> => {
  const { deps, store } = await composeLocal(DATA_DIR)
  await seedDemo(deps)
  const identity = requestIdentity()
  const logFile = join(DATA_DIR, 'calls.log')
  const log = (line: LogLine): void => appendFileSync(logFile, `${JSON.stringify(line)}\n`)
  const runtime = { deps, identity, log }
  const call = (name: FunctionName, event: unknown) => callLocally(runtime, name, event)
  const [carrier = emsWithoutPush] = deps.carriers
  let port = Number(PORT)
  const sessions = createSessions(deps)
  const parts = {
    call,
    push: (request: PushRequest) => runPush({ deps, log }, carrier, request),
    identity,
    sessions,
    limits: callLimits(deps, Number(CALLS_TIMES)),
    signInLimit: signInLimit(deps),
    people: demoPeople,
    clientFolder: resolve(CLIENT_DIR),
    port: () => port,
  }
  const app = await createGateway(parts)
  await app.listen({ host: HOST, port })
  const address = app.server.address()
  if (typeof address === 'object' && address !== null) port = address.port
  const stopTimer = startTimer(call, identity, deps.random, Number(TIMER_SECONDS) * 1000)

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await stopTimer()
    await app.close()
    await store.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
  // Whoever started this waits for the line.
  process.stdout.write(`listening http://${HOST}:${port}\n`)
}

/** One line to whoever started it, not a stack: what can go wrong here is a folder, a port or a store. */
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
