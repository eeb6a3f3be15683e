import '../styles/h5.scss'
import type * as weapp from './start'

/** In a browser there is no cloud to prepare; the styles only a browser knows come along. */
export const startPlatform: typeof weapp.startPlatform = () => undefined
