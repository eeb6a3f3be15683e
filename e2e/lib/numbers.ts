import { civilDate, instant, numbersOn, type NumberOf } from '@resident-card/shared'

/** The numbers of law and office in force now, as the screens' words are given them. */
export const numbersNow = (): NumberOf => numbersOn(civilDate(instant(Date.now())))
