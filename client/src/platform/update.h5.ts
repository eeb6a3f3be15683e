import type * as weapp from './update'

/** A browser takes a new release over where a page begins (`registerWorker`): nobody is asked. */
export const watchUpdate: typeof weapp.watchUpdate = () => undefined

export const updateWaits: typeof weapp.updateWaits = () => false

export const applyUpdate: typeof weapp.applyUpdate = () => undefined
