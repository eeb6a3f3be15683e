import { goBack, openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import type { ChosenAuthority } from './draft'

type Waiting = (authority: ChosenAuthority) => void

let waiting: Waiting | undefined

/** Opens the page of offices for one choice that is no part of a draft; `onPick` is told what was chosen, once. */
export const pickAuthority = async (onPick: Waiting): Promise<void> => {
  waiting = onPick
  await openScreen(routes.authority({ pick: true }))
}

/** For the page of offices: hands over what was chosen and goes back. */
export const authorityPicked = (authority: ChosenAuthority): void => {
  waiting?.(authority)
  waiting = undefined
  void goBack(routes.home())
}
