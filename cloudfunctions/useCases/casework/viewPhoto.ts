import { ok, publicStateOf } from '@resident-card/shared'
import type { ReplyOf, Result } from '@resident-card/shared'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { findCase } from '../case/loadCase'
import { logAccess } from '../case/logAccess'
import { openPhoto } from '../case/openPhoto'
import { notFound } from '../case/refusals'

/** A photo of this case (the applicant's, or the portrait on file), for whose desk it is. */
export const viewCasePhoto = async (
  deps: Dependencies,
  call: Call,
  { caseId, photoId }: { readonly caseId: string; readonly photoId: string },
): Promise<Result<ReplyOf<'casework', 'viewPhoto'>, Refused>> => {
  const loaded = await findCase(deps, call.actor, caseId)
  if (loaded === undefined) return notFound()
  const { application } = loaded
  const registered = (await deps.registry.findByKey(application.holder))?.photoId
  const belongs = photoId === registered || application.photos.some((photo) => photo === photoId)
  const photo = belongs ? await openPhoto(deps, photoId) : undefined
  if (photo === undefined) return notFound()
  await logAccess(deps, call, [application], 'viewPhoto', publicStateOf(application))
  return ok(photo)
}

export const viewPhoto: UseCase<'casework', 'viewPhoto'> = (input, call, deps) => viewCasePhoto(deps, call, input)
