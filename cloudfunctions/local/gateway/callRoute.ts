import { COMMANDS, type FunctionName, type Reply } from '@resident-card/shared'
import type { FastifyInstance } from 'fastify'
import type { requestIdentity } from '../signIn/requestIdentity'
import type { Sessions } from '../signIn/sessions'
import { refuse } from '../refuse'

/** Runs a command of one function for whoever the identity port says is calling. */
export type CallFunction = (functionName: FunctionName, event: unknown) => Promise<Reply<unknown>>

/** The timer's function has no door. */
const isOpen = (name: string): name is FunctionName => Object.hasOwn(COMMANDS, name) && name !== 'deadlines'

/** `POST /call/<function>` with `{command, requestId, …input}` answers what `wx.cloud.callFunction` answers as `result`. */
export const callRoute = (
  app: FastifyInstance,
  call: CallFunction,
  identity: ReturnType<typeof requestIdentity>,
  sessions: Sessions,
): void => {
  app.post<{ Params: { name: string } }>('/call/:name', async (request, reply) => {
    const { name } = request.params
    if (!isOpen(name)) return refuse(reply, 404, { kind: 'notFound', code: 'notFound' })
    const token = request.headers['x-demo-session']
    const caller = await sessions.find(typeof token === 'string' ? token : undefined)
    reply.header('cache-control', 'no-store')
    return identity.run(caller, () => call(name, request.body))
  })
}
