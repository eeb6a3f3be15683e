/** The place after the last one: its last number counted on; empty where there is none to count. */
export const placeAfter = (last: string | undefined): string => {
  const parts = /^(.*?)(\d+)(\D*)$/.exec(last ?? '')
  if (parts === null) return ''
  const [, before = '', number = '', after = ''] = parts
  return `${before}${String(Number(number) + 1).padStart(number.length, '0')}${after}`
}
