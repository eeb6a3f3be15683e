export interface BoxOpener {
  readonly kid: string
  readonly publicKey: Uint8Array
  /** undefined = sealed to another key, or changed on the way. */
  open(box: Uint8Array): Uint8Array | undefined
}
/** Opens boxes (`shared/offline/box`) with an X25519 private key of 32 bytes. */
export declare const boxOpener: (kid: string, secret: Uint8Array) => BoxOpener
