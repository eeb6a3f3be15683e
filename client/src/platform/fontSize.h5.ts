import type * as weapp from './fontSize'

/** A browser enlarges the whole page by itself. */
export const wantsLargeType: typeof weapp.wantsLargeType = () => false
