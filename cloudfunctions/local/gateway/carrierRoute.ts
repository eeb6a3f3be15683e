import type { FastifyInstance } from 'fastify'
import type { PushRequest } from '../../ports/pushRequest'
import { PUSH_LIMIT_BYTES, type PushAnswer } from '../../webhooks/runPush'
import { refuse } from '../refuse'

export type TakePushRequest = (request: PushRequest) => Promise<PushAnswer>

const CARRIER_PATH = '/carrier/ems'

/**
 * `POST /carrier/ems`: the carrier's webhook, as HTTP access gives it to the function: exact bytes of whatever type. It is
 * behind the fence like everything here, and no page may knock at it: a browser says where it comes from.
 */
export const carrierRoute = async (app: FastifyInstance, push: TakePushRequest): Promise<void> => {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post(CARRIER_PATH, { bodyLimit: PUSH_LIMIT_BYTES }, async (request, reply) => {
      const { origin, 'sec-fetch-site': site } = request.headers
      if (origin !== undefined || site !== undefined)
        return refuse(reply, 403, { kind: 'notFound', code: 'originRefused' })
      const body = Buffer.isBuffer(request.body) ? request.body : undefined
      const answer = await push({ method: 'POST', body })
      return reply.code(answer.status).header('cache-control', 'no-store').type('application/json').send(answer.body)
    })
  })
}
