import { randomBytes } from 'node:crypto'
import { errorForLog, type Log } from '../../runtime/logLine'
import { newTraceId } from '../../runtime/traceId'

const nothing = (): void => undefined

/**
 * What nobody waits for must not end the service: a fault in background work becomes a line of the log. Standard output
 * and error may lose their reader (`EPIPE`) and nobody minds. What was thrown where nobody could catch it leaves the
 * process in an unknown state: one line, and the end; whoever started it starts it again.
 */
export const tellFaults = (log: Log): ((error: unknown) => void) => {
  const onFault = (error: unknown): void =>
    log({
      at: new Date().toISOString(),
      traceId: newTraceId({ bytes: randomBytes }),
      function: 'gateway',
      outcome: 'fault',
      code: 'fault',
      ms: 0,
      ...errorForLog(error),
    })
  process.stdout.on('error', nothing)
  process.stderr.on('error', nothing)
  process.on('unhandledRejection', onFault)
  process.on('uncaughtException', (error) => {
    process.stderr.write(`ended by ${errorForLog(error).error ?? 'a fault'}: ${errorForLog(error).stack?.[0] ?? ''}\n`)
    process.exit(1)
  })
  return onFault
}
