import { createHash } from 'node:crypto'
import { canonicalJson } from './canonicalJson'

/** SHA-256, hex, of command and checked input: tells a retry from another request under the same request id. */
export const bodyHash = (command: string, input: unknown): string =>
  createHash('sha256')
    .update(canonicalJson([command, input]), 'utf8')
    .digest('hex')
