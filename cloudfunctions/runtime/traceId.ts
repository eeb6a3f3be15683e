import type { Random } from '../ports/random'
import { base32 } from '../sealing/base32'

/** Eight characters a person can read out, e.g. `7kq4-m2xd`: leads from a reply to its log line. */
export const newTraceId = (random: Random): string => {
  const text = base32(random.bytes(5))
  return `${text.slice(0, 4)}-${text.slice(4)}`
}
