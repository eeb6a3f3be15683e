import { phrasesIn, type NumberOf } from '@resident-card/shared'
import type words from '../../text/states.zh'

/** Reasons reach a screen as plain strings; a code that has no words yet reads as “other”. */
const word = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? words['other'] ?? code

export const returnReason = (code: string, t: typeof words): string => word(t.returnReason, code)
export const refusalReason = (code: string, t: typeof words, n: NumberOf): string =>
  word(phrasesIn(t.refusalReason, n), code)
export const undoReason = (code: string, t: typeof words): string => word(t.undoReason, code)
export const sendBackReason = (code: string, t: typeof words): string => word(t.sendBackReason, code)
