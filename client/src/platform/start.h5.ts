import '../styles/h5.scss'
import { registerWorker } from './registerWorker.h5'
import type * as weapp from './start'

/** In a browser there is no cloud to prepare; the styles only a browser knows come along, and what opens it without network. */
export const startPlatform: typeof weapp.startPlatform = registerWorker
