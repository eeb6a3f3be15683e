import type { ServerCode } from '@resident-card/shared'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../refuse'

/** Headers that only a proxy adds: somebody is passing this gateway on to others. */
const FORWARDED = /^(?:forwarded|x-forwarded-.+|x-real-ip|via)$/

const namesOf = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]

/** Why a request may not come in; undefined = it may. */
const refusalOf = (
  { headers, method }: Pick<FastifyRequest, 'headers' | 'method'>,
  port: number,
): ServerCode<'notFound'> | undefined => {
  const hosts = namesOf(port)
  if (Object.keys(headers).some((name) => FORWARDED.test(name))) return 'forwardedRefused'
  if (headers.host === undefined || !hosts.includes(headers.host.toLowerCase())) return 'hostRefused'
  const { origin } = headers
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 'originRefused'
  const site = headers['sec-fetch-site']
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none'
  return fromElsewhere && method !== 'GET' && method !== 'HEAD' ? 'originRefused' : undefined
}

/**
 * Sign-in asks for no password, so only pages of this very address may talk to the gateway: a foreign name pointed at
 * this machine (DNS rebinding) fails by Host, a foreign page (CSRF) by Origin, a tunnel by the headers it adds.
 */
export const fence = (app: FastifyInstance, port: () => number): void => {
  app.addHook('onRequest', async (request, reply) => {
    const code = refusalOf(request, port())
    if (code !== undefined) return refuse(reply, 403, { kind: 'notFound', code })
    return undefined
  })
}
