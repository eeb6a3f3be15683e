import { assessEligibility, err, formatCaseNo, ok, serviceFor, submit } from '@resident-card/shared'
import type {
  ApplicationId,
  AuthorityId,
  CountyCode,
  PersonKey,
  PhotoId,
  Result,
  Submission,
} from '@resident-card/shared'
import type { InputOf, ReplyOf } from '@resident-card/shared'
import type { RegisteredPerson } from '../../ports/populationRegistry'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import { swap } from '../../records/swap'
import type { Call, Refused, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { newId } from '../../sealing/newId'
import { contextOf } from '../case/byOf'
import { toRecord } from '../case/caseRecord'
import { answerSaved } from '../outbox/answerSaved'
import { registryFacts } from '../case/judge'
import { outboxOf } from '../outbox/outboxOf'
import { sealPersonal, withDelivery } from '../case/personalData'
import { conflict, invalid, notFound, refused } from '../case/refusals'
import { isAccepting, officesOf } from '../views/offices'
import { findOpenCase } from './findOpenCase'
import { isOwnUpload } from './isOwnUpload'

type Input = InputOf<'applications', 'submitApplication'>
type Answer = ReplyOf<'applications', 'submitApplication'>

const CASE_NUMBERS_TRIED = 5

const submitKeyOf = ({ actor, requestId }: Call): string => `${actor.account}:${requestId}`
const replyOf = ({ _id, caseNo }: Pick<ApplicationRecord, '_id' | 'caseNo'>): Answer => ({ caseId: _id, caseNo })

/** A submission that came before under this request id, whatever became of its reply. */
const findRetried = async (deps: Dependencies, call: Call): Promise<Result<Answer, Refused> | undefined> => {
  const equals = { submitKey: submitKeyOf(call) }
  const { items } = await deps.store.table(applications).find({ index: 'submitKey', equals, limit: 1 })
  const [record] = items
  if (record === undefined) return undefined
  const first = record.processed.find(({ requestId }) => requestId === call.requestId)
  return first === undefined || first.bodyHash === call.bodyHash() ? ok(replyOf(record)) : conflict('requestReused')
}

const alreadyOpen = (open: ApplicationRecord): { readonly ok: false; readonly error: Refused } =>
  err({ kind: 'refused', code: 'openApplicationExists', facts: { caseId: open._id, caseNo: open.caseNo } })

/** Everything that can stand against it; undefined = nothing. */
const objection = async (deps: Dependencies, call: Call, input: Input, person: RegisteredPerson) => {
  const [open, offices, isOwn] = await Promise.all([
    findOpenCase(deps, person.key, serviceFor(input.reason)),
    officesOf(deps),
    isOwnUpload(deps, call, input.photoId),
  ])
  if (open !== undefined) return alreadyOpen(open)
  const eligibility = assessEligibility(serviceFor(input.reason), registryFacts(person, input.reason), call.today)
  const first = eligibility.admitted ? undefined : eligibility.refusals[0]
  if (first !== undefined) return refused(first.code, first.clause)
  if (!isAccepting(offices, input.acceptingAuthority as AuthorityId))
    return invalid([{ field: 'acceptingAuthority', code: 'notAccepting' }])
  if (!isOwn) return invalid([{ field: 'photoId', code: 'notFound' }])
  return undefined
}

const submissionOf = (deps: Dependencies, call: Call, input: Input, person: RegisteredPerson): Submission => ({
  id: newId(deps.random) as ApplicationId,
  caseNo: formatCaseNo(call.today, deps.random.bytes(4)),
  service: serviceFor(input.reason),
  reason: input.reason,
  ...('damage' in input && { damage: input.damage }),
  channel: input.channel,
  holder: person.key,
  acceptingAuthority: input.acceptingAuthority as AuthorityId,
  hukouCounty: person.hukou.county as CountyCode,
  collection: input.collection.way,
  photo: input.photoId as PhotoId,
})

const recordOf = async (deps: Dependencies, call: Call, input: Input, person: RegisteredPerson) => {
  const context = await contextOf(deps, call)
  const decision = submit(submissionOf(deps, call, input, person), context)
  const { next } = decision
  const personal = { name: person.name, citizenNumber: person.citizenNumber, phone: input.phone }
  const reply = { caseId: next.id, caseNo: next.caseNo }
  const stored = {
    submitKey: submitKeyOf(call),
    account: call.actor.account,
    personal: sealPersonal(deps, next.id, withDelivery(personal, input.collection)),
    outbox: outboxOf(deps, decision, call.now),
    processed: [{ requestId: call.requestId, account: call.actor.account, bodyHash: call.bodyHash(), reply }],
  }
  return toRecord(next, stored, context.calendar)
}

/**
 * A new application (GZ-4). Judged again on the day; of many at once one is kept, by the store's unique keys. Refused:
 * the first refusal's code and clause, `openApplicationExists`; invalid: `acceptingAuthority`, `photoId`.
 */
export const submitApplication: UseCase<'applications', 'submitApplication'> = async (input, call, deps) => {
  const holder: PersonKey | undefined = call.actor.person
  if (holder === undefined) return notFound()
  const [person, retried] = await Promise.all([deps.registry.findByKey(holder), findRetried(deps, call)])
  if (person === undefined) return notFound()
  if (retried !== undefined) return retried
  const against = await objection(deps, call, input, person)
  // What stands against it may be what this very request has made meanwhile.
  if (against !== undefined) return (await findRetried(deps, call)) ?? against

  return swap<ApplicationRecord, undefined, Result<Answer, Refused>>({
    table: deps.store.table(applications),
    load: async () => undefined,
    decide: async () => {
      const record = await recordOf(deps, call, input, person)
      return {
        insert: record,
        saved: () => answerSaved(deps, record, ok(replyOf(record))),
        duplicate: async (index) => {
          // Somebody else's case has this very number: another one is drawn.
          if (index === 'caseNo') return 'again'
          const first = await findRetried(deps, call)
          if (first !== undefined) return first
          const open = await findOpenCase(deps, person.key, serviceFor(input.reason))
          return open === undefined ? 'again' : alreadyOpen(open)
        },
      }
    },
    tries: CASE_NUMBERS_TRIED,
  })
}
