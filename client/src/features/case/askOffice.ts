import type { AuthorityView } from '@resident-card/shared'
import { showText } from '../../device/dialogs'
import { callPhone, openMap } from '../../platform/places'
import { commonNow } from '../../text/wordsNow'

type Place = Pick<AuthorityView, 'location' | 'name' | 'address'>

/** Rings the office. Sample offices have numbers that nobody may dial: it is said instead. */
export const askOffice = async (authority: AuthorityView, samplePhone: string, close: string): Promise<void> => {
  if (authority.sample) showText(authority.phone, samplePhone, close)
  else if (!(await callPhone(authority.phone))) showText(authority.phone, commonNow().notCalled, close)
}

/** Shows the way to an office; where there is no map, its address in words. */
export const showOffice = async ({ location, name, address }: Place): Promise<void> => {
  const { notShown, close } = commonNow()
  if (!(await openMap(location, name, address))) showText(name, notShown(address), close)
}
