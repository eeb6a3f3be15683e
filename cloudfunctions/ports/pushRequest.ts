/** A request from outside, as far as a carrier's webhook looks at it. */
export interface PushRequest {
  readonly method: string
  /** The exact bytes; undefined where they can't be told. */
  readonly body: Uint8Array | undefined
}
