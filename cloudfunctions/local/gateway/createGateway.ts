import { CALL_BYTES, type ServerCode } from '@resident-card/shared'
import { randomBytes } from 'node:crypto'
import fastify, { type FastifyInstance } from 'fastify'
import type { CallLimits } from '../../ports/callLimits'
import { StoreUnavailable } from '../../ports/store'
import type { Log } from '../../runtime/logLine'
import { newTraceId } from '../../runtime/traceId'
import type { requestIdentity } from '../signIn/requestIdentity'
import type { Sessions } from '../signIn/sessions'
import type { SignInLimit } from '../signIn/signInLimit'
import { signInRoutes, type SignInPerson } from '../signIn/signInRoutes'
import { callRoute, type CallFunction } from './callRoute'
import { carrierRoute, type TakePushRequest } from './carrierRoute'
import { clientFiles, indexPage } from './clientFiles'
import { edge } from './edge'
import { fence } from './fence'
import { inlineScriptHashes } from './inlineScriptHashes'
import { logRefusals } from './logRefusals'
import { refuse } from '../refuse'
import { securityHeaders } from './securityHeaders'

export interface GatewayParts {
  readonly call: CallFunction
  readonly push: TakePushRequest
  readonly identity: ReturnType<typeof requestIdentity>
  readonly sessions: Sessions
  readonly limits: CallLimits
  readonly signInLimit: SignInLimit
  readonly people: readonly SignInPerson[]
  /** Where the built H5 client lies. */
  readonly clientFolder: string
  /** The port listened on; asked on every request, as it may be chosen by the system. */
  readonly port: () => number
  readonly log: Log
}

const CODES: Readonly<Record<number, ServerCode<'invalid'>>> = { 413: 'tooLarge', 415: 'contentType' }

const onError = (app: FastifyInstance): void => {
  app.setErrorHandler((error: Error & { readonly statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 400 && status < 500)
      return refuse(reply, status, { kind: 'invalid', code: CODES[status] ?? 'malformed' })
    const isOutage = error instanceof StoreUnavailable
    return isOutage
      ? refuse(reply, 503, { kind: 'unavailable', code: 'storeUnavailable' })
      : refuse(reply, 500, { kind: 'fault', code: 'fault' })
  })
}

/** The functions over HTTP, the client's files and the demo's sign-in, for this machine only. Doesn't listen yet. */
export const createGateway = async (parts: GatewayParts): Promise<FastifyInstance> => {
  const app = fastify({
    bodyLimit: CALL_BYTES.small,
    genReqId: () => newTraceId({ bytes: randomBytes }),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
  })
  // Only JSON comes in: a form of another page can't send that without asking first.
  app.removeContentTypeParser('text/plain')
  logRefusals(app, parts.log)
  onError(app)
  securityHeaders(app, inlineScriptHashes(indexPage(parts.clientFolder) ?? ''))
  fence(app, parts.port)
  edge(app, parts.limits)
  app.get('/health', async () => ({ ok: true, value: { up: true } }))
  callRoute(app, parts)
  await carrierRoute(app, parts.push)
  signInRoutes(app, parts)
  if (indexPage(parts.clientFolder) !== undefined) await clientFiles(app, parts.clientFolder)
  return app
}
