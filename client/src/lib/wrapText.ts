/** Breaks a text into lines that fit; by letter, as Chinese breaks, and never between the digits of a number. */
export const wrapText = (text: string, fits: (line: string) => boolean): readonly string[] => {
  const pieces = text.match(/[\w.:\-–*]+|./gu) ?? []
  return pieces.reduce<readonly string[]>(
    (lines, piece) => {
      const last = lines.at(-1) ?? ''
      return last === '' || fits(last + piece) ? [...lines.slice(0, -1), last + piece] : [...lines, piece.trimStart()]
    },
    [''],
  )
}
