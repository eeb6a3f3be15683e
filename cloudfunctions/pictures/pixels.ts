/** A picture as it is looked at: no file's format, no colour profile, nothing hidden. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, 0…255, three bytes a pixel, rows from the top. */
  readonly data: Uint8Array
}

/** Bytes of a pixel. */
export const CHANNELS = 3
