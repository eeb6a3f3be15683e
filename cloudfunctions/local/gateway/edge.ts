import { setTimeout as wait } from 'node:timers/promises'
import type { Instant } from '@resident-card/shared'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { CallLimits } from '../../ports/callLimits'
import { refuse } from '../refuse'

/**
 * A refusal for haste isn't hurried: who asks on fifty connections gets some thirty answers a second, and costs as much. They
 * are held for one to two seconds, one after the other: held alike they would come back all at once.
 */
const HOLD_MS = 1_000
const APART_MS = 37
let nth = 0
const holdMs = (): number => HOLD_MS + ((nth++ * APART_MS) % HOLD_MS)

/** 429, with when to come again in the header and in the facts. */
export const refuseForNow = async (reply: FastifyReply, until: Instant): Promise<FastifyReply> => {
  const seconds = Math.max(1, Math.ceil((until - Date.now()) / 1000))
  await wait(holdMs(), undefined, { ref: false })
  return refuse(reply.header('retry-after', seconds), 429, { kind: 'limited', code: 'tooMany', facts: { until } })
}

/**
 * Before anything of a request is read: how large it says it is, then how many come from its address. (What says nothing of
 * its size is cut off while it is read, by the server's own limit.) Who it is is asked by the routes that need it.
 */
export const edge = (app: FastifyInstance, limits: CallLimits): void => {
  app.addHook('onRequest', async (request, reply) => {
    const declared = Number(request.headers['content-length'] ?? 0)
    if (declared > request.routeOptions.bodyLimit)
      return refuse(reply.header('connection', 'close'), 413, { kind: 'invalid', code: 'tooLarge' })
    const until = await limits.ofAddress(request.ip)
    return until === undefined ? undefined : refuseForNow(reply, until)
  })
}
