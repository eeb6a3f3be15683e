import { CALL_BYTES, COMMANDS, instant, settingAt, type FunctionName, type Reply } from '@resident-card/shared'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { CallLimits } from '../../ports/callLimits'
import type { AccountCaller } from '../../ports/identity'
import { refuse } from '../refuse'
import type { requestIdentity } from '../signIn/requestIdentity'
import type { Sessions } from '../signIn/sessions'
import { refuseForNow } from './edge'
import { inTurns } from './inTurns'

/** Runs a command of one function for whoever the identity port says is calling. */
export type CallFunction = (functionName: FunctionName, event: unknown) => Promise<Reply<unknown>>

interface CallRouteParts {
  readonly call: CallFunction
  readonly identity: ReturnType<typeof requestIdentity>
  readonly sessions: Sessions
  readonly limits: CallLimits
}

/** The timer's function has no door. */
const isOpen = (name: string): name is FunctionName => Object.hasOwn(COMMANDS, name) && name !== 'deadlines'

/** Of what the functions answer, what HTTP has a word for; all else is a reply like any. */
const STATUS: Readonly<Record<string, number>> = { tooLarge: 413, tooMany: 429 }
const statusOf = (reply: Reply<unknown>): number => (reply.ok ? 200 : (STATUS[reply.error.code] ?? 200))

/** Who asks too fast may come again by then. */
const SOON_MS = 1_000

/**
 * `POST /call/<function>` with `{command, requestId, …input}` answers what `wx.cloud.callFunction` answers as `result`. A
 * session is looked up and its calls are counted before the body is read; one account's calls run a few at a time.
 */
export const callRoute = (app: FastifyInstance, { call, identity, sessions, limits }: CallRouteParts): void => {
  const callers = new WeakMap<FastifyRequest, AccountCaller>()
  const now = Date.now()
  const inTurn = inTurns(settingAt('callsAtOnce', now), settingAt('callsWaiting', now))

  app.post<{ Params: { name: string } }>('/call/:name', {
    bodyLimit: CALL_BYTES.large,
    onRequest: async (request, reply) => {
      if (!isOpen(request.params.name)) return refuse(reply, 404, { kind: 'notFound', code: 'notFound' })
      const token = request.headers['x-demo-session']
      const caller = await sessions.find(typeof token === 'string' ? token : undefined)
      if (caller === undefined) return undefined
      const until = await limits.ofAccount(caller)
      if (until !== undefined) return refuseForNow(reply, until)
      callers.set(request, caller)
      return undefined
    },
    handler: async (request, reply) => {
      const { name } = request.params
      if (!isOpen(name)) return refuse(reply, 404, { kind: 'notFound', code: 'notFound' })
      const caller = callers.get(request)
      reply.header('cache-control', 'no-store')
      const carryOut = () => identity.run(caller, () => call(name, request.body))
      const answer = caller === undefined ? await carryOut() : await inTurn(caller.subject, carryOut)
      if (answer === undefined) return refuseForNow(reply, instant(Date.now() + SOON_MS))
      return reply.code(statusOf(answer)).send(answer)
    },
  })
}
