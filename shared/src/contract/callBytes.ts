/**
 * How large a call may be, in bytes of its JSON. WeChat's `callFunction` carries 100 KB and no more (WeChat's documents on
 * cloud functions, read 2026-11): nothing larger can ever arrive from a phone. A command that says nothing takes the small one.
 */
export const CALL_BYTES = {
  /** Forms, ids, words. */
  small: 16_384,
  /** A photo, a signature, a batch of boxes. */
  large: 102_400,
} as const

/** What a command says of its size, beside its schemas. */
export interface Sized {
  readonly bytes?: number
}

export const bytesOf = ({ bytes = CALL_BYTES.small }: Sized): number => bytes
