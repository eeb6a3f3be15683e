import type * as weapp from './subscribe'

/** A browser has no subscribe messages. */
export const canAskConsent: typeof weapp.canAskConsent = () => false

export const requestConsent: typeof weapp.requestConsent = () => Promise.resolve(undefined)
