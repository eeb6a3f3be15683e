/** A counted number keeps to its unit: a line never ends with the bare number. */
export const keepUnits = (text: string): string =>
  text.replace(/(\d) (?=[\u4e00-\u9fff]|(?:min|minutes?|h|hours?|s|days?)\b)/gu, '$1\u00a0')
