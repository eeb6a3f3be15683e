import type { Log } from './logLine'
import { steadyLog } from './steadyLog'

/** One JSON object a line, as the platform's log collects it. */
export const consoleLog: Log = steadyLog({ open: () => process.stdout }).log
