import type { Migration } from '../../../ports/store'

/** `bindTries`: counted wrong tries of binding once; they are in `counts` since, and nobody read it any more. */
export const toVersion2: Migration = ({ bindTries: _nobodyReads, ...document }) => document
