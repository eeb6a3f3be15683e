import type { FastifyInstance } from 'fastify'
import type { Store } from '../ports/store'
import { emsWithoutPush } from '../adapters/carrier/emsCarrier'
import { applications } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import { runPush } from '../webhooks/runPush'
import type { LogLine } from '../runtime/logLine'
import { aWorld, AUTHORITY, COUNTY, PHONE, type Citizen, type World } from './world'
import { applyFor } from '../local/demo/journey'
import { callLocally } from '../local/gateway/callLocally'
import { createGateway } from '../local/gateway/createGateway'
import { requestIdentity } from '../local/signIn/requestIdentity'
import { createSessions } from '../local/signIn/sessions'
import { signInLimit } from '../local/signIn/signInLimit'
import { callLimits } from '../adapters/limits/callLimits'
import { systemClock } from '../adapters/system/systemClock'
import { demoEms } from '../local/carrier/demoEms'
import type { Journey, Manner } from '../local/carrier/journeys'
import { requestsOf } from '../local/carrier/requestsOf'
import { sendPush, type PushReply } from '../local/carrier/sendPush'

export interface CarrierWorld {
  readonly world: World
  readonly address: string
  /** What the webhook logged. */
  readonly log: readonly LogLine[]
  /** Lets the local carrier push a parcel's way over HTTP, one request after the other. */
  tell(number: string, way: Journey, manner?: Manner): Promise<readonly PushReply[]>
  send(body: Uint8Array): Promise<PushReply>
  /** A card on its way, by mail unless said otherwise. */
  sent(
    reason: 'lost' | 'damaged',
    way?: 'mail' | 'window',
  ): Promise<{ citizen: Citizen; caseId: string; number: string }>
  record(caseId: string): Promise<ApplicationRecord>
  close(): Promise<void>
}

/** For tests: a world behind the real gateway, with a real carrier outside. */
export const aCarrierWorld = async (store?: Store): Promise<CarrierWorld> => {
  const world = await aWorld(store === undefined ? {} : { store })
  const { deps } = world
  const log: LogLine[] = []
  const keep = (line: LogLine): void => void log.push(line)
  const identity = requestIdentity()
  const [carrier = emsWithoutPush] = deps.carriers
  let port = 0
  const app: FastifyInstance = await createGateway({
    call: (name, event) => callLocally({ deps, identity, log: keep }, name, event),
    push: (request) => runPush({ deps, log: keep }, carrier, request),
    identity,
    sessions: createSessions(deps),
    limits: callLimits({ ...deps, clock: systemClock }),
    signInLimit: signInLimit({ ...deps, clock: systemClock }),
    people: [],
    clientFolder: world.folder,
    port: () => port,
    log: keep,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const listening = app.server.address()
  port = typeof listening === 'object' && listening !== null ? listening.port : 0
  const address = `http://127.0.0.1:${port}`

  const record = async (caseId: string): Promise<ApplicationRecord> => {
    const found = await deps.store.table(applications).get(caseId)
    if (found === undefined) throw new Error('no such case')
    return found
  }
  const send = (body: Uint8Array): Promise<PushReply> => sendPush(address, body)
  return {
    world,
    address,
    log,
    record,
    send,
    tell: async (number, way, manner = 'well') => {
      const replies: PushReply[] = []
      for (const body of requestsOf(number, way, manner, world.clock.now(), demoEms))
        replies.push(await sendPush(address, body, manner === 'slow' ? 10 : 0))
      return replies
    },
    sent: async (reason, way = 'mail') => {
      const citizen = await world.asCitizen()
      const home = { recipient: 'R', phone: PHONE, region: COUNTY, regionName: 'county', address: 'street 12' }
      const collection = way === 'mail' ? { way, ...home } : { way }
      const { caseId } = await applyFor(citizen, { reason, phone: PHONE, acceptingAuthority: AUTHORITY, collection })
      await world.walk(citizen, caseId, ['pass', 'issue', 'produce', 'dispatch'])
      return { citizen, caseId, number: (await record(caseId)).consignment?.number ?? '' }
    },
    close: async () => {
      await app.close()
      await world.close()
    },
  }
}
