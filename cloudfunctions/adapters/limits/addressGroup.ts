import { isIPv6 } from 'node:net'

const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i

/** What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one (the rest changes at will). */
export const addressGroup = (address: string): string => {
  const plain = address.replace(MAPPED, '').split('%')[0] ?? ''
  if (!plain.includes(':') || !isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  return [...first, ...middle, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
