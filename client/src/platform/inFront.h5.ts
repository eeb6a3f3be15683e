import type * as weapp from './inFront'

/** Whether somebody can see the pages now: not in a tab behind another, nor in a window that is put away. */
export const inFront: typeof weapp.inFront = () => document.visibilityState !== 'hidden'
