import type { Reply, SessionView } from '@resident-card/shared'
import { heardServerTime } from '../lib/serverClock'
import { getSession } from './applications'
import { gatewaySession } from './session'

/** Who is signed in, as last heard; forgotten when another signs in on this device. */
let known: { readonly door: string | undefined; readonly session: SessionView } | undefined

export const rememberSession = (session: SessionView): void => {
  known = { door: gatewaySession(), session }
  heardServerTime(session.now)
}

/** Asks anew. */
export const freshSession = async (): Promise<Reply<SessionView>> => {
  const reply = await getSession({})
  if (reply.ok) rememberSession(reply.value)
  return reply
}

/** The session without asking again: for the steps of a form, which only need to know whose draft to show. */
export const knownSession = async (): Promise<Reply<SessionView>> =>
  known !== undefined && known.door === gatewaySession() && known.session.bound
    ? { ok: true, value: known.session }
    : freshSession()
