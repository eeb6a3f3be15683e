import { ok } from '@resident-card/shared'
import type { Application, InputOf, IntentOf, PhotoId, Result } from '@resident-card/shared'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { newId, sealBytes } from '../../sealing'
import { changeCase } from '../case/changeCase'
import { decideAs } from '../case/decideAs'
import { imageType } from '../case/imageType'
import { logAccess } from '../case/logAccess'
import { invalid, refused } from '../case/refusals'
import { seenVersion } from '../case/seenVersion'
import { toApplication } from '../case/caseRecord'
import { officesOf } from '../views/offices'
import { identifyCase } from './identifyCase'

type Input = InputOf<'collection', 'handOver'>

/** OFFICE: face, card, fingerprint and signature take time; a code scanned when it was good stays good for this long. */
const GRACE_MS = 15 * 60_000
/** OFFICE: largest signature, as the contract says. */
const SIGNATURE_MAX_BYTES = 200_000

const alreadyCollected = ({ handover }: Application, where: string): Refused => ({
  kind: 'state',
  code: 'alreadyCollected',
  facts: { state: 'collected', at: handover?.at ?? 0, where },
})

const intentOf = (input: Input, signatureId: PhotoId, found: 'code' | 'digits'): IntentOf<'handOver'> => ({
  command: 'handOver',
  checks: [...new Set(input.checks)],
  oldCard: input.oldCard,
  feePaid: input.feePaid,
  signatureId,
  found,
  collector: input.collector,
  ...(input.late !== undefined && { late: input.late }),
})

/** LAW-11 the other way round: what was lost can't be taken back, and a lost card needs no statement. */
const oldCardErrors = ({ reason }: Application, { oldCard }: Input) =>
  reason === 'lost' && oldCard !== 'notApplicable' ? [{ field: 'oldCard', code: 'notApplicable' }] : []

interface Prepared {
  readonly signature: Buffer
  readonly found: 'code' | 'digits'
}

/** What was scanned must still lead to this very case; only then is the signature worth keeping. */
const prepare = async (deps: Dependencies, call: Call, input: Input): Promise<Result<Prepared, Refused>> => {
  const signature = Buffer.from(input.signatureBase64, 'base64')
  if (imageType(signature) !== 'image/png' || signature.length > SIGNATURE_MAX_BYTES)
    return invalid([{ field: 'signatureBase64', code: 'format' }])
  const identified = await identifyCase(deps, call.actor, input.input ?? '', call.now, GRACE_MS)
  if (identified.code !== 'found') return refused('codeNotValid', undefined, { verdict: identified.code })
  if (identified.application.id !== input.caseId) return refused('codeOfAnotherCase')
  return ok({ signature, found: identified.by })
}

/**
 * Hands the card over, once (GZ-9). Refused: `checksMissing`, `oldCardMissing`, `feeNotPaid`, `codeNotValid`,
 * `codeOfAnotherCase`; state: `alreadyCollected` with when and where.
 */
export const handOver: UseCase<'collection', 'handOver'> = async (input, call, deps) => {
  const offices = await officesOf(deps)
  const signatureId = newId(deps.random) as PhotoId
  const parsedAs = (input.input ?? '').replace(/\s/g, '').length > 20 ? 'code' : 'digits'
  let kept = false

  const changed = await changeCase(deps, call, {
    caseId: input.caseId,
    version: input.version,
    command: 'handOver',
    decide: ({ application }, context) =>
      decideAs(call.actor, application, intentOf(input, signatureId, parsedAs), context),
    tooLate: ({ application }) =>
      application.state === 'collected'
        ? alreadyCollected(application, offices.ref(application.handover?.authority ?? '').name)
        : undefined,
    check: async ({ application }) => {
      const wrong = oldCardErrors(application, input)
      if (wrong.length > 0) return invalid(wrong)
      const prepared = await prepare(deps, call, input)
      if (!prepared.ok || kept) return prepared
      await deps.files.put(signatureId, sealBytes(deps, signatureId, prepared.value.signature))
      kept = true
      await logAccess(deps, call, [application], 'handOver', application.state)
      return prepared
    },
    reply: (record) => ({
      caseId: record._id,
      version: seenVersion(toApplication(record), call.actor),
      at: record.handover?.at ?? call.now,
      signatureId: record.handover?.signatureId,
    }),
  })
  const won = changed.ok && changed.value.signatureId === signatureId
  // Somebody else was faster: nobody will ever ask for this signature.
  if (kept && !won) await deps.files.remove(signatureId)
  if (!changed.ok) return changed
  const { caseId, version, at } = changed.value
  return ok({ caseId, version, at })
}
