import { openAlone } from '../../app/open'
import { routes } from '../../app/routes'
import { signOut } from '../../api/demoSignIn'
import { forgetDraft } from '../../features/form/draftStore'
import type * as weapp from './leave'

export const leave: typeof weapp.leave = async () => {
  await signOut()
  forgetDraft()
  // All pages of whoever leaves are closed: "back" shows nobody's code.
  await openAlone(routes.signIn())
}
