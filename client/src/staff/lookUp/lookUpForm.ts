import { parseCaseNo, parseCitizenNumber, type InputOf, type LookUpReason, type PlainDate } from '@resident-card/shared'
import type words from '../../text/staff/lookUp.zh'

export interface LookUpForm {
  readonly by: 'citizenNumber' | 'caseNo'
  readonly number: string
  readonly caseNo: string
  readonly reason?: LookUpReason
  readonly note: string
}

export const EMPTY_LOOK_UP: LookUpForm = { by: 'citizenNumber', number: '', caseNo: '', note: '' }

type Words = typeof words
const NUMBER_LENGTH = 18

const plainNumber = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()

const numberError = (typed: string, today: string, t: Words['error']): string | undefined => {
  const number = plainNumber(typed)
  const parsed = parseCitizenNumber(number, today as PlainDate)
  if (parsed.ok) return undefined
  if (!/^\d*X?$/.test(number)) return t.format
  if (parsed.error === 'length') {
    const by = NUMBER_LENGTH - number.length
    return by > 0 ? t.tooShort(by) : t.tooLong(-by)
  }
  if (parsed.error === 'characters') return t.format
  return parsed.error === 'check' ? t.check : t.date
}

/** What is wrong with the number or case number as typed, digit by digit; undefined: nothing, or nothing typed. */
export const findError = (form: LookUpForm, today: string, t: Words['error']): string | undefined => {
  const typed = form.by === 'caseNo' ? form.caseNo : form.number
  if (typed.trim() === '') return undefined
  if (form.by === 'citizenNumber') return numberError(typed, today, t)
  return parseCaseNo(typed) === undefined ? t.caseNo : undefined
}

/** What is still missing, in the order of the page. */
export const lookUpMissing = (form: LookUpForm, today: string, t: Words): readonly string[] => {
  const typed = form.by === 'caseNo' ? form.caseNo : form.number
  const unfinished = typed.trim() === '' || findError(form, today, t.error) !== undefined
  return [
    ...(unfinished ? [form.by === 'caseNo' ? t.missing.caseNo : t.missing.number] : []),
    ...(form.reason === undefined ? [t.missing.reason] : []),
    ...(form.note.trim() === '' ? [t.missing.note] : []),
  ]
}

/** What is sent; undefined while something is missing. */
export const lookUpInput = (form: LookUpForm, today: string): InputOf<'window', 'lookUp'> | undefined => {
  const { reason, by } = form
  const note = form.note.trim()
  if (reason === undefined || note === '') return undefined
  if (by === 'caseNo') {
    const caseNo = parseCaseNo(form.caseNo)
    return caseNo === undefined ? undefined : { by, caseNo, reason, note }
  }
  const parsed = parseCitizenNumber(plainNumber(form.number), today as PlainDate)
  return parsed.ok ? { by, citizenNumber: parsed.value, reason, note } : undefined
}
