import type * as weapp from './permissions'

/** A page can't open a browser's settings: the words say where they are. */
export const opensSettings: typeof weapp.opensSettings = false

export const openSettings: typeof weapp.openSettings = () => Promise.resolve()
