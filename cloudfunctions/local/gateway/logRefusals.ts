import type { ServerRefusal } from '@resident-card/shared'
import type { FastifyInstance } from 'fastify'
import type { Log } from '../../runtime/logLine'

declare module 'fastify' {
  interface FastifyReply {
    /** What the gateway itself refused, before any function was asked. */
    refusal?: ServerRefusal
  }
}

/** So that the trace id of a refusal of the gateway's own leads to a line: which refusal, and nothing of the request. */
export const logRefusals = (app: FastifyInstance, log: Log): void => {
  app.decorateReply('refusal', undefined)
  app.addHook('onResponse', async ({ id }, { refusal, elapsedTime }) => {
    if (refusal === undefined) return
    log({
      at: new Date().toISOString(),
      traceId: id,
      function: 'gateway',
      outcome: refusal.kind,
      code: refusal.code,
      ms: Math.round(elapsedTime),
    })
  })
}
