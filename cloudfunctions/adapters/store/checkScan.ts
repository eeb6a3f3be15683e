import { StoreMisuse } from '../../ports/store'
import type { Scan } from './scan'

const isScalar = (value: unknown): boolean => value === null || typeof value === 'string' || Number.isSafeInteger(value)

/**
 * The last look before a driver: whatever came this way, it asks by texts and numbers only. An object would be an operator
 * to MongoDB (`$regex`, `$ne`), a truth value ends the process inside libsql. Throws `StoreMisuse`.
 */
export function checkScan({ index, equals, bound, limit }: Scan): void {
  const isPlain =
    equals.every(([, value]) => isScalar(value)) &&
    isScalar(bound?.lower.value ?? null) &&
    isScalar(bound?.upper?.value ?? null) &&
    isScalar(limit)
  if (!isPlain) throw new StoreMisuse(`a walk along ${index} by what is neither a text nor a number`)
}
