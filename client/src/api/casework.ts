import { command } from './command'

/** What the desks ask of the `casework` function. */
export const listQueue = command('casework', 'listQueue')
export const openCase = command('casework', 'openCase')
export const viewCasePhoto = command('casework', 'viewPhoto')
export const pass = command('casework', 'pass')
export const returnToApplicant = command('casework', 'return')
export const issue = command('casework', 'issue')
export const refuse = command('casework', 'refuse')
export const hold = command('casework', 'hold')
export const release = command('casework', 'release')
export const extend = command('casework', 'extend')
export const produce = command('casework', 'produce')
export const dispatch = command('casework', 'dispatch')
export const sign = command('casework', 'sign')
export const fail = command('casework', 'fail')
