/**
 * A box only the functions can open: a device seals to the public key and keeps nothing to open it with.
 *
 * bytes: version 1 (1 byte, value 1) | ephemeral X25519 public key (32) | ChaCha20-Poly1305 cipher text with its 16-byte tag.
 * key   = HKDF-SHA256(X25519(ephemeral, recipient), salt = ephemeral public | recipient public, info = BOX_INFO, 32 bytes)
 * nonce = 12 zero bytes: every box has a key of its own. Associated data: the 33 bytes before the cipher text.
 */
export const BOX_VERSION = 1
export const BOX_INFO = 'resident-card offline box 1'
export const BOX_PUBLIC_KEY_BYTES = 32
export const BOX_NONCE_BYTES = 12
export const BOX_HEAD_BYTES = 1 + BOX_PUBLIC_KEY_BYTES
export const BOX_TAG_BYTES = 16
