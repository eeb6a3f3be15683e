/** A counted number keeps to its unit, a weekday to its day: a line never breaks inside. */
export const keepUnits = (text: string): string =>
  text
    .replace(/(\d) (?=[\u4e00-\u9fff]|(?:min|minutes?|h|hours?|s|days?)\b)/gu, '$1\u00a0')
    .replace(/（周(?=[一二三四五六日]）)/gu, '（周\u2060')
