import { ok } from '@resident-card/shared'
import type { AuthorityId, InputOf, MendedFields, PhotoId, Result } from '@resident-card/shared'
import type { PersonalFields } from '../../records/application'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { openPersonal, sealPersonal, withDelivery } from '../case/personalData'
import { decideAs } from '../case/decideAs'
import { invalid } from '../case/refusals'
import { isAccepting, officesOf } from '../views/offices'
import { changeMyCase } from './changeMyCase'
import { isOwnUpload } from './isOwnUpload'

type Input = InputOf<'applications', 'resubmit'>

/** The rules see that a phone or an address changed, never what it is. */
const changesOf = ({ photoId, damage, phone, acceptingAuthority, collection }: Input): MendedFields => ({
  ...(photoId !== undefined && { photo: photoId as PhotoId }),
  ...(damage !== undefined && { damage }),
  ...(phone !== undefined && { phone: true as const }),
  ...(acceptingAuthority !== undefined && { acceptingAuthority: acceptingAuthority as AuthorityId }),
  ...(collection !== undefined && { collection: collection.way }),
})

const mended = (personal: PersonalFields, { phone, collection }: Input): PersonalFields => {
  const called = phone === undefined ? personal : { ...personal, phone }
  return collection === undefined ? called : withDelivery(called, collection)
}

const check = async (deps: Dependencies, call: Call, input: Input): Promise<Result<unknown, Refused>> => {
  if (input.photoId !== undefined && !(await isOwnUpload(deps, call, input.photoId)))
    return invalid([{ field: 'photoId', code: 'notFound' }])
  if (
    input.acceptingAuthority !== undefined &&
    !isAccepting(await officesOf(deps), input.acceptingAuthority as AuthorityId)
  )
    return invalid([{ field: 'acceptingAuthority', code: 'notAccepting' }])
  return ok(undefined)
}

/** Exactly what was asked to be mended. Invalid: `notAskedFor`, `required` by field. */
export const resubmit: UseCase<'applications', 'resubmit'> = (input, call, deps) =>
  changeMyCase(deps, call, {
    caseId: input.caseId,
    version: input.version,
    command: 'resubmit',
    decide: ({ application }, context) =>
      decideAs(call.actor, application, { command: 'resubmit', changes: changesOf(input) }, context),
    check: () => check(deps, call, input),
    personal: ({ application, record }) =>
      sealPersonal(deps, application.id, mended(openPersonal(deps, record), input)),
  })
