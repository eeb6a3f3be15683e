import type { Reply, SessionView } from '@resident-card/shared'
import { getSession } from './applications'
import { gatewaySession } from './session'

/** Who is signed in, as last heard; forgotten when another signs in on this device. */
let known: { readonly door: string | undefined; readonly session: SessionView } | undefined
/** How far the server's clock is ahead of this device's, in ms. */
let aheadMs = 0

export const rememberSession = (session: SessionView): void => {
  known = { door: gatewaySession(), session }
  aheadMs = session.now - Date.now()
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

/** Epoch ms by the server's clock, as near as this device can tell. */
export const serverNow = (): number => Date.now() + aheadMs
