import { useSyncExternalStore } from 'react'
import { deskState, onDesk, type DeskState } from './desk'

/** The desk as it is now; draws again when anything of it changes. */
export const useDesk = (): DeskState => useSyncExternalStore(onDesk, deskState)
