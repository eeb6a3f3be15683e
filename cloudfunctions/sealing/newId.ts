import type { Random } from '../ports/random'
import { base32 } from './base32'

/** 128 random bits as 26 characters of base32: the `_id` of every record. Never a counter. */
export const newId = (random: Random): string => base32(random.bytes(16))
