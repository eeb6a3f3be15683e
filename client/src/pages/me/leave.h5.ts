import { openAlone } from '../../app/open'
import { routes } from '../../app/routes'
import { signOut, signOutEverywhere } from '../../api/demoSignIn'
import { forgetDraft } from '../../features/form/draftStore'
import type * as weapp from './leave'

/** All pages of whoever leaves are closed: "back" shows nobody's code. */
const goOut = async (): Promise<void> => {
  forgetDraft()
  await openAlone(routes.signIn())
}

export const leave: typeof weapp.leave = async () => {
  await signOut()
  await goOut()
}

export const leaveEverywhere: typeof weapp.leaveEverywhere = async () => {
  const reply = await signOutEverywhere()
  if (reply.ok) await goOut()
  return reply
}
