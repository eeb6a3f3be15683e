const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 26

/**
 * 26 characters of base32. Names a request or a device: it has to be unlike any other, not secret (a mini-program has
 * no synchronous source of secure randomness).
 */
export const randomId = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)]).join('')
