/** How long to wait after so many failures in a row: doubled up to the longest, each a random part shorter. */
export const backOffMs = (failures: number, firstMs: number, longestMs: number, random: number): number =>
  Math.round(Math.min(longestMs, firstMs * 2 ** Math.max(0, failures - 1)) * (0.5 + random / 2))
