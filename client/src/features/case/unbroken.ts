/** Opening hours keep together: a line may break between two spans, never inside `13:00–17:00`. */
export const unbroken = (text: string): string => text.replace(/\u2013/g, '\u2060\u2013\u2060')
