/** AES-256-GCM; associated data = table + `_id` + field (design: Personal data). */
export interface Sealed {
  readonly alg: 'A256GCM'
  readonly kid: string
  /** base64, 12 bytes. */
  readonly iv: string
  /** base64, cipher text followed by the 16-byte tag. */
  readonly ct: string
}
