/** Cryptographically strong random bytes. */
export interface Random {
  bytes(length: number): Uint8Array
}
