import type { AuthorityView } from '@resident-card/shared'
import { showText } from '../../device/dialogs'
import { callPhone } from '../../platform/places'

/** Rings the office. Sample offices have numbers that nobody may dial: it is said instead. */
export const askOffice = (authority: AuthorityView, samplePhone: string, close: string): void => {
  if (authority.sample) showText(authority.phone, samplePhone, close)
  else callPhone(authority.phone)
}
