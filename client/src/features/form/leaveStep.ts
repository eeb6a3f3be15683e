import type { Route } from '../../app/route'
import { canGoBack, goBack, openScreen } from '../../app/open'

/** A step opened to change one answer goes back to where it was opened; else the next step follows. */
export const leaveStep = (back: boolean, next: Route): void => {
  void (back && canGoBack() ? goBack(next) : openScreen(next))
}
