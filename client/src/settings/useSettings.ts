import { useSyncExternalStore } from 'react'
import { getSettings, onSettings, type Settings } from './settings'

/** The settings of this device; the component renders again when they change. */
export const useSettings = (): Settings => useSyncExternalStore(onSettings, getSettings)
