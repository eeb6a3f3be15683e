import { numbersFor, numbersOn, serviceFor, type NumberOf, type PlainDate, type Reason } from '@resident-card/shared'
import { chinaToday } from './today'

/** The numbers of law and office in force today, for words. */
export const numbersToday = (): NumberOf => numbersOn(chinaToday())

/** The same where a service is meant, by why somebody applies. */
export const numbersTodayFor = (reason: Reason | undefined): NumberOf => numbersFor(serviceFor(reason), chinaToday())

/** The numbers as of a civil day as screens have it, the contract's plain string. */
export const numbersAsOf = (day: string): NumberOf => numbersOn(day as PlainDate)
