import { MongoServerError } from 'mongodb'
import { InvalidCursor, StoreMisuse, StoreUnavailable } from '../../ports/store'

/** BadValue, TypeMismatch, PathNotViable: the change doesn't fit what the document holds. */
const DOES_NOT_FIT = new Set<unknown>([2, 14, 28])
const DUPLICATE_KEY = 11000
/** TypeMismatch, and what `$add` says of a value that is none. */
const NO_NUMBER = new Set<unknown>([14, 16554])

export const isDuplicate = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === DUPLICATE_KEY
export const doesNotFit = (error: unknown): boolean => error instanceof MongoServerError && DOES_NOT_FIT.has(error.code)
export const isNoNumber = (error: unknown): boolean => error instanceof MongoServerError && NO_NUMBER.has(error.code)

/** Our own errors stay; whatever else went wrong is an outage. The cause may quote values: it is not for the log. */
export function asStoreError(error: unknown): Error {
  if (error instanceof StoreMisuse || error instanceof InvalidCursor || error instanceof StoreUnavailable) return error
  const what =
    error instanceof MongoServerError ? `code ${String(error.code)}` : error instanceof Error ? error.name : 'error'
  return new StoreUnavailable(`MongoDB: ${what}`, { cause: error })
}
