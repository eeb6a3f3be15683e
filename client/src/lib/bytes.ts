/** Bytes and text, written out: a mini-program has neither TextEncoder nor btoa. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PART = 0x6000

const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)))

/** Text of one code unit per byte; in parts, as a call takes only so many arguments. */
const binary = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART))
  return text
}

export const toUtf8 = (text: string): Uint8Array => {
  const plain = unescape(encodeURIComponent(text))
  const bytes = new Uint8Array(plain.length)
  for (let at = 0; at < plain.length; at += 1) bytes[at] = plain.charCodeAt(at)
  return bytes
}

/** Throws on bytes that are no UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => decodeURIComponent(escape(binary(bytes)))

export const toBase64 = (bytes: Uint8Array): string => {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(61)
  let to = 0
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const left = bytes.length - at
    out[to] = ALPHABET.charCodeAt(a >> 2)
    out[to + 1] = ALPHABET.charCodeAt(((a & 3) << 4) | (b >> 4))
    if (left > 1) out[to + 2] = ALPHABET.charCodeAt(((b & 15) << 2) | (c >> 6))
    if (left > 2) out[to + 3] = ALPHABET.charCodeAt(c & 63)
    to += 4
  }
  return binary(out)
}

/** Throws a RangeError on what is no base64. */
export const fromBase64 = (text: string): Uint8Array => {
  const end = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const length = text.length - end
  const out = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  let held = 0
  let to = 0
  for (let at = 0; at < length; at += 1) {
    const value = VALUES[text.charCodeAt(at)] ?? -1
    if (value < 0) throw new RangeError('no base64')
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[to] = (held >> bits) & 0xff
      to += 1
    }
  }
  return out
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
