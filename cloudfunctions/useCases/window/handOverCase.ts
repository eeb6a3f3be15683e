import { oldCardDue, ok, SIGNATURE_MAX_BYTES, whoMayCollect } from '@resident-card/shared'
import type {
  Application,
  DecisionContext,
  FieldError,
  Instant,
  IntentOf,
  PhotoId,
  Result,
} from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/application'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { together } from '../../runtime/together'
import { cleanSignature } from '../../pictures/cleanSignature'
import type { SignatureProblem } from '../../pictures/cleanSignature'
import { imageType } from '../../pictures/imageType'
import { sealBytes } from '../../sealing/sealBytes'
import { toApplication } from '../case/caseRecord'
import { changeCase } from '../changing/changeCase'
import { decideAs } from '../case/decideAs'
import type { LoadedCase } from '../case/loadCase'
import { logAccess } from '../case/logAccess'
import { noteErrors } from '../case/noteErrors'
import { invalid, refused } from '../case/refusals'
import { seenVersion } from '../case/seenVersion'
import { newSignatureId } from '../../sealing/signatureId'
import { officesOf } from '../views/offices'

/** A hand-over, whichever way it reached the server. */
export interface HandingOver extends Omit<IntentOf<'handOver'>, 'command' | 'signatureId'> {
  readonly caseId: string
  /** What the officer's screen showed; a device without network names none. */
  readonly version?: number
  /** Made without network: when. */
  readonly happenedAt?: Instant
  readonly signatureBase64: string
  /** That what was scanned leads to this very case; asked last. */
  check?(loaded: LoadedCase): Promise<Result<unknown, Refused>>
}

export interface HandedOver {
  readonly caseId: string
  readonly version: number
  readonly at: Instant
  readonly signatureId: PhotoId
}

/** LAW-11 the other way round: what was lost can't be taken back, and a lost card needs no statement. */
const saidErrors = (application: Application, { oldCard, late }: HandingOver): readonly FieldError[] => [
  ...(!oldCardDue(application) && oldCard !== 'notApplicable'
    ? [{ field: 'oldCard', code: 'notApplicable' } as const]
    : []),
  ...(late === undefined ? [] : noteErrors('late', late)),
]

const alreadyCollected = ({ handover }: Application, where: string): Refused => ({
  kind: 'state',
  code: 'alreadyCollected',
  facts: { state: 'collected', at: handover?.at ?? 0, where },
})

/** The hand-over a device's entry became, also when it was taken back since. */
const handOverOfEntry = ({ handover, undoneHandovers = [] }: Application, entryId: string | undefined) =>
  entryId === undefined
    ? undefined
    : [handover, ...undoneHandovers].find((known) => known?.offline?.entryId === entryId)

/** OFFICE-COLLECTOR, by the registry's birth date; the holder may always. */
const isCollector = async (
  deps: Dependencies,
  { holder }: Application,
  { collector }: HandingOver,
  { today }: DecisionContext,
): Promise<boolean> => {
  if (collector === 'holder') return true
  const person = await deps.registry.findByKey(holder)
  return person !== undefined && whoMayCollect(person.birthDate, today).includes(collector)
}

const signatureWrong = (code: SignatureProblem) => invalid([{ field: 'signatureBase64', code }])

const replyOf = (record: ApplicationRecord, { actor }: Call): HandedOver => ({
  caseId: record._id,
  version: seenVersion(toApplication(record), actor),
  at: record.handover?.at ?? record.stateSince,
  signatureId: record.handover?.signatureId ?? ('' as PhotoId),
})

/**
 * Hands a card over, once, as `call.actor` (GZ-9); `call.requestId` again gets the same reply, and so does a device's
 * entry however late it comes again. Its signature is kept if it wins, written anew and sealed. Invalid: `signatureBase64`, `oldCard`,
 * `late`; refused: `checksMissing`, `oldCardMissing`, `feeNotPaid`, `pastLimit`, `notACollector`, or as `check` says;
 * state: `alreadyCollected` with when and where.
 */
export const handOverCase = async (
  deps: Dependencies,
  call: Call,
  handing: HandingOver,
): Promise<Result<HandedOver, Refused>> => {
  const { caseId, version, happenedAt, signatureBase64, check, ...said } = handing
  const signature = Buffer.from(signatureBase64, 'base64')
  if (imageType(signature) !== 'image/png' || signature.length > SIGNATURE_MAX_BYTES) return signatureWrong('format')
  const offices = await officesOf(deps)
  const signatureId = newSignatureId(deps.random, caseId)
  const intent: IntentOf<'handOver'> = { command: 'handOver', ...said, checks: [...new Set(said.checks)], signatureId }
  let kept = false

  const changed = await changeCase<HandedOver>(deps, call, {
    caseId,
    ...(version !== undefined && { version }),
    ...(happenedAt !== undefined && { happenedAt }),
    command: 'handOver',
    decide: ({ application }, context) => decideAs(call.actor, application, intent, context),
    already: ({ application, record }) => {
      const known = handOverOfEntry(application, said.offline?.entryId)
      return known && { ...replyOf(record, call), at: known.at, signatureId: known.signatureId }
    },
    tooLate: ({ application }) =>
      application.state === 'collected'
        ? alreadyCollected(application, offices.ref(application.handover?.authority ?? '').name)
        : undefined,
    check: async (loaded, context) => {
      const { application } = loaded
      const wrong = saidErrors(application, handing)
      if (wrong.length > 0) return invalid(wrong)
      if (!(await isCollector(deps, application, handing, context))) return refused('notACollector', 'OFFICE-COLLECTOR')
      const checked = (await check?.(loaded)) ?? ok(undefined)
      if (!checked.ok || kept) return checked
      const cleaned = await cleanSignature(signature)
      if (!cleaned.ok) return signatureWrong(cleaned.error)
      await together([
        deps.files.put(signatureId, sealBytes(deps, signatureId, cleaned.value)),
        logAccess(deps, call, [application], 'handOver', application.state),
      ])
      kept = true
      return checked
    },
    reply: (record) => replyOf(record, call),
  })
  // Somebody else was faster: nobody will ever ask for this signature.
  const won = changed.ok && changed.value.signatureId === signatureId
  if (kept && !won) await deps.files.remove(signatureId)
  return changed
}
