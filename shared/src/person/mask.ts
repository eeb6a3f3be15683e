/** The ends of a text stay, the middle becomes stars; a text too short for that is stars only. */
const maskMiddle = (text: string, head: number, tail: number): string => {
  const hidden = text.length - head - tail
  return hidden > 0 ? text.slice(0, head) + '*'.repeat(hidden) + text.slice(-tail) : '*'.repeat(text.length)
}

/** `5201**********1234`. */
export const maskCitizenNumber = (number: string): string => maskMiddle(number, 4, 4)

/** `138****0000`. */
export const maskMobile = (mobile: string): string => maskMiddle(mobile, 3, 4)

/** The first character and a star for every other. */
export const maskName = (name: string): string =>
  [...name].map((character, at) => (at === 0 ? character : '*')).join('')
