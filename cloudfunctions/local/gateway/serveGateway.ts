import { join, resolve } from 'node:path'
import type { FunctionName } from '@resident-card/shared'
import { emsWithoutPush } from '../../adapters/carrier/emsCarrier'
import { callLimits } from '../../adapters/limits/callLimits'
import type { PushRequest } from '../../ports/pushRequest'
import { runPush } from '../../webhooks/runPush'
import { demoPeople } from '../demo/people'
import { isDemoMade, seedDemo } from '../demo/seedDemo'
import { requestIdentity } from '../signIn/requestIdentity'
import { createSessions } from '../signIn/sessions'
import { signInLimit } from '../signIn/signInLimit'
import { callLocally } from './callLocally'
import { callLog } from './callLog'
import { composeLocal } from './composeLocal'
import { createGateway } from './createGateway'
import type { GatewaySettings } from './gatewaySettings'
import { startTimer } from './localTimer'
import { seedApart } from './seedApart'
import { tellFaults } from './tellFaults'
import { thriftAtRest } from './thriftAtRest'
import type { Duties } from './workers'

const HOST = '127.0.0.1'

export interface ServedGateway {
  readonly address: string
  /** Finishes what is under way. */
  stop(): Promise<void>
}

/** Each process has a log of its own: two would turn one file's pages over each other. */
const logName = (number: number): string => (number === 1 ? 'calls.log' : `calls-${number}.log`)

/** One process that answers. Throws one line's worth: a folder, a port, a store or keys. */
export const serveGateway = async (
  settings: GatewaySettings,
  { number, seeds, ticks }: Duties,
): Promise<ServedGateway> => {
  const { folder, clientFolder, timerSeconds, mongo } = settings
  const thrift = thriftAtRest()
  const { deps, store } = await composeLocal(folder, mongo)
  // Of a store that has its people it asks seats that are new, and nothing that takes memory.
  if (seeds) await ((await isDemoMade(deps)) ? seedDemo(deps) : seedApart())
  const identity = requestIdentity()
  const kept = callLog(join(folder, logName(number)))
  const { log } = kept
  const onFault = tellFaults(log)
  const runtime = { deps, identity, log }
  const call = (name: FunctionName, event: unknown) => callLocally(runtime, name, event)
  const [carrier = emsWithoutPush] = deps.carriers
  let port = settings.port
  const sessions = createSessions(deps)
  const parts = {
    call,
    push: (request: PushRequest) => runPush({ deps, log }, carrier, request),
    identity,
    sessions,
    limits: callLimits(deps, settings.callsTimes),
    signInLimit: signInLimit(deps),
    people: demoPeople,
    clientFolder: resolve(clientFolder),
    port: () => port,
    log,
  }
  const app = await createGateway(parts)
  app.server.on('request', thrift.used)
  await app.listen({ host: HOST, port })
  const address = app.server.address()
  if (typeof address === 'object' && address !== null) port = address.port
  const stopTimer =
    ticks && timerSeconds > 0 ? startTimer(call, identity, deps.random, timerSeconds * 1000, onFault) : undefined
  return {
    address: `http://${HOST}:${port}`,
    stop: async () => {
      thrift.stop()
      await stopTimer?.()
      await app.close()
      await store.close()
      await kept.close()
    },
  }
}
