import { InvalidCursor, StoreMisuse, StoreUnavailable } from '../../ports/store'

/** The driver's word for what happened (`SQLITE_BUSY`, `EACCES`); '' where there is none. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Whether the driver refused a value that must be unique. */
export const isDuplicate = (error: unknown): boolean =>
  codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE' || codeOf(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY'

/** Somebody else holds a lock we want: it works later. */
export const isBusy = (error: unknown): boolean => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))

/** What one statement did wrong by itself. Everything else (disk full, I/O, memory) is about the file, and so about all. */
const OWN_FAULTS = /^SQLITE_(?:ERROR|CONSTRAINT|TOOBIG|MISMATCH|RANGE)/
export const isOwnFault = (error: unknown): boolean =>
  error instanceof StoreMisuse || OWN_FAULTS.test(codeOf(error)) || !codeOf(error).startsWith('SQLITE_')

/** Our own errors stay; whatever else went wrong is an outage. */
export function asStoreError(error: unknown): Error {
  if (error instanceof StoreMisuse || error instanceof InvalidCursor || error instanceof StoreUnavailable) return error
  const message = error instanceof Error ? error.message : String(error)
  return new StoreUnavailable(`SQLite: ${codeOf(error)} ${message}`, { cause: error })
}
