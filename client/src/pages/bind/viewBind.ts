import { NAME_MOST, parseCitizenNumber, type CallError, type PlainDate } from '@resident-card/shared'
import type words from '../../text/bind.zh'
import { numbersToday } from '../../lib/numbersToday'

export interface BindForm {
  readonly name: string
  readonly number: string
  readonly agreed: boolean
}

type Words = typeof words
const NUMBER_LENGTH = 18

const plainNumber = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** What is wrong with the name; undefined = nothing. */
export const nameError = (typed: string, t: Words['error']): string | undefined => {
  const name = typed.trim()
  if (name === '') return t.nameMissing
  if (name.length > NAME_MOST) return t.nameTooLong(NAME_MOST)
  return /[\p{Cc}\p{Nd}]/u.test(name) ? t.nameWrong : undefined
}

/** What is wrong with the number and how to put it right; undefined = nothing. Real dates and the check digit too. */
export const numberError = (typed: string, today: string, t: Words['error']): string | undefined => {
  const number = plainNumber(typed)
  if (number === '') return t.missing
  const parsed = parseCitizenNumber(number, today as PlainDate)
  if (parsed.ok) return undefined
  if (parsed.error === 'length') {
    if (!/^[\dX]*$/.test(number)) return t.format
    const by = NUMBER_LENGTH - number.length
    return by > 0 ? t.tooShort(by) : t.tooLong(-by)
  }
  if (parsed.error === 'characters') return t.format
  return parsed.error === 'check' ? t.check : t.date
}

/** What is sent; undefined while something is wrong. */
export const bindInput = (form: BindForm, today: string): { name: string; citizenNumber: string } | undefined => {
  const parsed = parseCitizenNumber(plainNumber(form.number), today as PlainDate)
  const name = form.name.trim()
  return parsed.ok && name !== '' && form.agreed ? { name, citizenNumber: parsed.value } : undefined
}

/** What is still to be filled in, in words for the button's lead; undefined = nothing. */
export const bindLacking = ({ name, number, agreed }: BindForm, t: Words): string | undefined => {
  const lacking = [
    ...(name.trim() === '' ? [t.need.name] : []),
    ...(number.trim() === '' ? [t.need.number] : []),
    ...(agreed ? [] : [t.need.privacy]),
  ]
  return lacking[0] === undefined ? undefined : t.lacking(lacking.length, lacking[0])
}

/** Why the registry or the day's limit said no; undefined: no better words than the common ones. */
export const refusalWords = ({ code, kind, facts }: CallError, t: Words): string | undefined => {
  const left = facts?.['triesLeft']
  if (code === 'notConfirmed') return t.notConfirmed(typeof left === 'number' ? left : undefined)
  if (code === 'alreadyBoundElsewhere') return t.alreadyBoundElsewhere
  if (code === 'alreadyBound') return t.alreadyBound
  return kind === 'limited' && code === 'bindTries' ? t.limited(numbersToday()('bindTries')) : undefined
}
