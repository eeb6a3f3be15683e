export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  const lower = sorted[middle - 1]
  if (upper === undefined) throw new RangeError('median of nothing')
  return sorted.length % 2 === 0 && lower !== undefined ? (lower + upper) / 2 : upper
}
