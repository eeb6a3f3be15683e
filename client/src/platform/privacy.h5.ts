import type * as weapp from './privacy'

/** The page's own words and tick box are the notice here. */
export const hasPrivacyContract: typeof weapp.hasPrivacyContract = false

export const askPrivacy: typeof weapp.askPrivacy = () => Promise.resolve(true)

export const openPrivacyContract: typeof weapp.openPrivacyContract = () => undefined
