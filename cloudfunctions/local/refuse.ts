import type { Reply, ServerRefusal } from '@resident-card/shared'
import type { FastifyReply } from 'fastify'

/** A refusal of the gateway itself, in the shape every reply has; its trace id leads to the request in the log. */
export const refuse = (reply: FastifyReply, status: number, refusal: ServerRefusal): FastifyReply => {
  const body: Reply<never> = { ok: false, error: { ...refusal, traceId: String(reply.request.id) } }
  reply.refusal = refusal
  return reply.code(status).send(body)
}
