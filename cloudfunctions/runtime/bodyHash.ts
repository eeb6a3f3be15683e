import { hash } from 'node:crypto'
import { canonicalJson } from './canonicalJson'

/** SHA-256, hex, of command and checked input: tells a retry from another request under the same request id. */
export const bodyHash = (command: string, input: unknown): string =>
  hash('sha256', canonicalJson([command, input]), 'hex')
