import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { refuse } from '../refuse'
import { DEMO_MARKER } from './demoMarker'
import type { Sessions } from './sessions'
import type { SignInLimit } from './signInLimit'

/** A person of the demo world, one per situation, as its list shows them. */
export interface SignInPerson {
  readonly id: string
  readonly role: string
  /** Code of what this person is there to show; the page has the words. */
  readonly situation: string
  /** Who the identity port will say is calling. */
  readonly subject: string
  readonly name: string
  readonly officeName?: string
  /** Of somebody invented who has yet to bind their name: what they would type. */
  readonly citizenNumber?: string
}

const signInBody = v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)) })
/** Nothing at all says: here only. */
const signOutBody = v.strictObject({ everywhere: v.optional(v.boolean(), false) })

interface SignInParts {
  readonly people: readonly SignInPerson[]
  readonly sessions: Sessions
  readonly signInLimit: SignInLimit
}

/**
 * `GET /demo/people` → `{people}` · `POST /demo/sign-in {id}` → `{session}`, to be sent as `X-Demo-Session` ·
 * `POST /demo/sign-out`, with `{everywhere: true}` on every device. No password: that is why the gateway is fenced as it is.
 */
export const signInRoutes = (app: FastifyInstance, { people, sessions, signInLimit }: SignInParts): void => {
  const shown = people.map(({ subject: _subject, ...person }) => person)

  app.get('/demo/people', async () => ({ ok: true, value: { people: shown, notice: DEMO_MARKER } }))

  app.post('/demo/sign-in', async (request, reply) => {
    const until = await signInLimit(request.ip)
    if (until !== undefined) return refuse(reply, 429, { kind: 'limited', code: 'tooMany', facts: { until } })
    const body = v.safeParse(signInBody, request.body)
    if (!body.success) return refuse(reply, 400, { kind: 'invalid', code: 'malformed' })
    const person = people.find(({ id }) => id === body.output.id)
    if (person === undefined) return refuse(reply, 404, { kind: 'notFound', code: 'notFound' })
    return { ok: true, value: { session: await sessions.open(person.subject) } }
  })

  app.post('/demo/sign-out', async (request, reply) => {
    const token = request.headers['x-demo-session']
    const body = v.safeParse(signOutBody, request.body ?? {})
    // An empty list has no field that is wrong.
    if (!body.success || Array.isArray(request.body)) return refuse(reply, 400, { kind: 'invalid', code: 'malformed' })
    const { everywhere } = body.output
    if (typeof token === 'string') await (everywhere ? sessions.closeAll(token) : sessions.close(token))
    return { ok: true, value: {} }
  })
}
