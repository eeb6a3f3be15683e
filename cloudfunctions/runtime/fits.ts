/** Deeper than any call of ours. */
const MOST_LEVELS = 16

export type Fit = 'fits' | 'tooLarge' | 'tooDeep'

/** How much of the allowance is left after `value`; below 0 = it doesn't fit. NaN = too deep. */
const leftAfter = (value: unknown, left: number, level: number): number => {
  if (typeof value === 'string') return value.length > left ? -1 : left - Buffer.byteLength(value) - 2
  if (typeof value !== 'object' || value === null) return left - 4
  if (level === MOST_LEVELS) return Number.NaN
  // Every item takes a comma at least: a long list is refused unread.
  const isList = Array.isArray(value)
  const keys = isList ? undefined : Object.keys(value)
  if ((isList ? value.length : (keys?.length ?? 0)) > left) return -1
  let rest = left - 2
  for (const part of isList ? value : (keys ?? [])) {
    if (!isList) rest -= Buffer.byteLength(part as string) + 3
    if (!(rest >= 0)) return rest
    rest = leftAfter(isList ? part : (value as Record<string, unknown>)[part as string], rest - 1, level + 1)
  }
  return rest
}

/**
 * Whether what the platform parsed is no larger than `most` bytes of JSON (about: escapes aren't counted), nor nested deeper
 * than anything of ours. Stops where it is enough: as much work as the allowance, however large the value.
 */
export const fits = (value: unknown, most: number): Fit => {
  const left = leftAfter(value, most, 0)
  if (Number.isNaN(left)) return 'tooDeep'
  return left < 0 ? 'tooLarge' : 'fits'
}
