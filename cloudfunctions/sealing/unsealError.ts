export type UnsealFailure = 'unknownKey' | 'notAuthentic' | 'format'

/** A sealed value that does not open: tampered with, moved to another place, or its key is gone. Holds no data. */
export class UnsealError extends Error {
  override readonly name = 'UnsealError'

  constructor(readonly failure: UnsealFailure) {
    super(failure)
  }
}
