import { DEVICE_NAME_MOST, type CallError } from '@resident-card/shared'
import type words from '../../text/staff/offline.zh'
import { pinDigits } from '../unlockForm/pinDigits'
import { pinProblem } from '../unlockForm/pinProblem'

export interface PrepareFields {
  readonly pin: string
  readonly again: string
  readonly name: string
}

type Words = (typeof words)['prepare']

type Field = keyof PrepareFields

/** What is wrong with what was typed; that something is too short is said once its field is `left`. */
export const prepareErrors = (
  { pin, again, name }: PrepareFields,
  t: Words,
  left: readonly Field[] = ['pin', 'again', 'name'],
): Partial<Record<Field, string>> => {
  const problem = pin === '' ? undefined : pinProblem(pin, pinDigits())
  const differs = again !== '' && !pin.startsWith(again)
  const short = (field: Field, by: number) => (left.includes(field) ? { [field]: t.error.short(by, pinDigits()) } : {})
  return {
    ...(problem?.code === 'simple' && { pin: t.error.simple }),
    ...(problem?.code === 'short' && short('pin', problem.missing)),
    ...(!differs && again !== '' && again.length < pin.length && short('again', pin.length - again.length)),
    ...(differs && { again: t.error.differ }),
    ...(name.trim().length > DEVICE_NAME_MOST && {
      name: t.error.name(DEVICE_NAME_MOST),
    }),
  }
}

/** What is still to be filled in, in the order of the page; with an error it is not done either. */
export const prepareMissing = (fields: PrepareFields, t: Words): readonly string[] => {
  const errors = prepareErrors(fields, t)
  return (['pin', 'again', 'name'] as const)
    .filter((field) => fields[field].trim() === '' || errors[field] !== undefined)
    .map((field) => (field === 'pin' ? t.need.pin(pinDigits()) : t.need[field]))
}

/** Why a device was not prepared. */
export const prepareFailed = ({ code, kind }: CallError, t: Words): string => {
  if (code === 'offline' || code === 'timeout') return t.failed.offline
  if (code === 'deviceRevoked') return t.failed.revoked
  if (code === 'devicesMade') return t.failed.tooMany
  if (code === 'signedOut') return t.failed.signedOut
  if (code === 'notDurable') return t.failed.storage
  return kind === 'unavailable' ? t.failed.offline : t.failed.other
}
