import { civilDate, err, instant, isTheirs, knowsOfHolds, maySee, ok, publicStateOf } from '@resident-card/shared'
import type {
  Application,
  Decision,
  DecisionContext,
  DecisionRefusal,
  Instant,
  Result,
  StateCommand,
} from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord, Processed } from '../../records/application'
import type { Sealed } from '../../records/sealed'
import { swap } from '../../records/swap'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { contextOf } from '../case/byOf'
import { storedOf, toApplication, toRecord } from '../case/caseRecord'
import { answerSaved } from '../outbox/answerSaved'
import { loadCase } from '../case/loadCase'
import type { LoadedCase } from '../case/loadCase'
import { outboxOf } from '../outbox/outboxOf'
import { conflict, notFound, ofDecision, refused } from '../case/refusals'
import { seenVersion } from '../case/seenVersion'

/** Requests remembered on a case; a retry comes within seconds, not twenty commands later. */
const PROCESSED_KEPT = 20

export interface CaseChange<R> {
  readonly caseId: string
  /** Whose business it is, by the state table; anyone else is told "not found". */
  readonly command: StateCommand
  /** What the caller's screen showed; absent where there was none: what was done without network. */
  readonly version?: number
  /** When it happened, if not now: kept between the case's last entry and now. */
  readonly happenedAt?: Instant
  /** Done before, as the case itself remembers it: the reply of then. */
  already?(loaded: LoadedCase): R | undefined
  decide(loaded: LoadedCase, context: DecisionContext): Result<Decision, DecisionRefusal>
  /** Refuses by what only I/O knows, or prepares what the decision will name. Runs after `decide` would let it pass. */
  check?(loaded: LoadedCase, context: DecisionContext): Promise<Result<unknown, Refused>>
  /** Personal data that change with it. */
  personal?(loaded: LoadedCase): Sealed
  /** The answer of a case that is over, to whoever comes too late: it says where and when. */
  tooLate?(loaded: LoadedCase): Refused | undefined
  /** Holds no personal data: it is kept with the case for a retry. */
  reply(record: ApplicationRecord): R
}

const findProcessed = (record: ApplicationRecord, call: Call): Processed | undefined =>
  record.processed.find(({ requestId, account }) => requestId === call.requestId && account === call.actor.account)

const isTheirBusiness = ({ actor }: Call, command: StateCommand, { application }: LoadedCase): boolean =>
  maySee(actor, application) && isTheirs(actor, command, application)

/** The history is in order whatever a device's clock said. */
const contextThen = (context: DecisionContext, happenedAt: Instant | undefined, { history }: Application) => {
  if (happenedAt === undefined) return context
  const now = instant(Math.max(history.at(-1)?.at ?? 0, Math.min(happenedAt, context.now)))
  return { ...context, now, today: civilDate(now) }
}

const isOfAnotherVersion = ({ actor }: Call, version: number | undefined, { application }: LoadedCase): boolean =>
  version !== undefined && seenVersion(application, actor) !== version

const stateKnownTo = ({ role }: Pick<Call['actor'], 'role'>, application: Application): Application['state'] =>
  knowsOfHolds(role, application) ? application.state : publicStateOf(application)

const decideNow = async <R>(
  call: Call,
  change: CaseChange<R>,
  loaded: LoadedCase,
  context: DecisionContext,
): Promise<Result<Decision, Refused>> => {
  const late = change.tooLate?.(loaded)
  if (late !== undefined) return err(late)
  // Before anything is judged: whoever saw another case than this one learns that, and nothing else of it.
  if (isOfAnotherVersion(call, change.version, loaded)) return conflict('changedMeanwhile')
  const decided = change.decide(loaded, context)
  if (!decided.ok) return ofDecision(decided.error, stateKnownTo(call.actor, loaded.application))
  const checked = await change.check?.(loaded, context)
  return checked !== undefined && !checked.ok ? checked : decided
}

/** The case as it is to be saved, with the request and its reply. */
const nextOf = <R>(
  deps: Dependencies,
  call: Call,
  change: CaseChange<R>,
  loaded: LoadedCase,
  decision: Decision,
  { calendar }: DecisionContext,
): { readonly next: ApplicationRecord; readonly reply: R } => {
  const { record } = loaded
  const stored = storedOf(record)
  const personal = change.personal?.(loaded) ?? stored.personal
  const outbox = [...stored.outbox, ...outboxOf(deps, decision, call.now)]
  const next = toRecord(decision.next, { ...stored, personal, outbox }, calendar, record)
  const reply = change.reply(next)
  const done: Processed = { requestId: call.requestId, account: call.actor.account, bodyHash: call.bodyHash(), reply }
  return { next: { ...next, processed: [...record.processed, done].slice(-PROCESSED_KEPT) }, reply }
}

/**
 * Load → decide → save with the version that was read (`swap`). Of any number at once one wins; the others decide again,
 * and learn what the winner made of it. The same request again gets the same reply.
 */
export const changeCase = async <R>(
  deps: Dependencies,
  call: Call,
  change: CaseChange<R>,
): Promise<Result<R, Refused>> => {
  const asked = await contextOf(deps, call)
  return swap<ApplicationRecord, LoadedCase | undefined, Result<R, Refused>>({
    table: deps.store.table(applications),
    load: () => loadCase(deps, change.caseId),
    decide: async (loaded) => {
      if (loaded === undefined) return { answer: notFound() }
      const { record } = loaded
      // Before asking whose it is: a command may take the case out of the actor's sight, and its retry is still answered.
      const before = findProcessed(record, call)
      if (before !== undefined) {
        if (before.bodyHash !== call.bodyHash()) return { answer: conflict('requestReused') }
        return { answer: await answerSaved(deps, record, ok(before.reply as R)) }
      }
      if (!isTheirBusiness(call, change.command, loaded)) return { answer: notFound() }
      const done = change.already?.(loaded)
      if (done !== undefined) return { answer: await answerSaved(deps, record, ok(done)) }

      const context = contextThen(asked, change.happenedAt, loaded.application)
      const decided = await decideNow(call, change, loaded, context)
      if (!decided.ok) return { answer: decided }
      const { next, reply } = nextOf(deps, call, change, loaded, decided.value, context)
      return {
        of: record,
        replace: next,
        saved: () => answerSaved(deps, { ...next, version: record.version + 1 }, ok(reply)),
        // Only a case that is opened again can meet another one: its holder has applied anew meanwhile.
        duplicate: () => refused('anotherOpenCase'),
      }
    },
  })
}

/** The reply of most desk commands. */
export const doneReply = (call: Call) => (record: ApplicationRecord) => ({
  caseId: record._id,
  version: seenVersion(toApplication(record), call.actor),
  state: stateKnownTo(call.actor, toApplication(record)),
})
