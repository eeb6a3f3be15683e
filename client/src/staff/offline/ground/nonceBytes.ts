/** Of ChaCha20-Poly1305. */
export const NONCE_BYTES = 12
