import type * as weapp from './subscribe'

/** A browser has no subscribe messages. */
export const asksConsent: typeof weapp.asksConsent = false

export const askConsent: typeof weapp.askConsent = () => Promise.resolve()
