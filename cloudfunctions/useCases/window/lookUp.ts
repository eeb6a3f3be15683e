import { ok, parseCaseNo } from '@resident-card/shared'
import type { AuthorityId, FieldError, InputOf, PersonKey } from '@resident-card/shared'
import type { AccessLogRecord } from '../../records/accessLog'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { personKey } from '../../sealing/personKey'
import { toApplication } from '../case/caseRecord'
import { officeIn } from '../tasks/tellOfDamage'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'
import { withinLookUpLimit } from './lookUpLimit'
import { showCase } from './showCase'
import { DamagedDocument, NewerData } from '../../ports/store'
import type { Page } from '../../ports/store'

type Input = InputOf<'window', 'lookUp'>

/** Cases of one person; more than anybody has. */
const CASES = 50

const saidErrors = ({ reason, note }: Input): readonly FieldError[] =>
  reason === 'other' && note === '' ? [{ field: 'note', code: 'required' }] : noteErrors('note', note)

const saidOf = ({ reason, note }: Input): NonNullable<AccessLogRecord['said']> => ({
  reason,
  ...(note !== '' && { note }),
})

const ofHolder = (deps: Dependencies, holder: PersonKey): Promise<Page<ApplicationRecord>> => {
  const query = { index: 'holder', equals: { holder }, order: 'desc' as const, limit: CASES, aside: true as const }
  return deps.store.table(applications).find(query)
}

const ofNumber = async (deps: Dependencies, typed: string): Promise<Page<ApplicationRecord>> => {
  const caseNo = parseCaseNo(typed)
  if (caseNo === undefined) return { items: [] }
  return deps.store.table(applications).find({ index: 'caseNo', equals: { caseNo }, limit: 1, aside: true })
}

/** The case that lies ready here, else the newest of this authority; another authority's is as good as none. */
const findHere = async (
  deps: Dependencies,
  authority: AuthorityId | undefined,
  input: Input,
): Promise<ApplicationRecord | undefined> => {
  const { items, unreadable = [] } =
    input.by === 'caseNo'
      ? await ofNumber(deps, input.caseNo)
      : await ofHolder(deps, personKey(deps.keys, input.citizenNumber))
  const here = items.filter(({ acceptingAuthority }) => acceptingAuthority === authority)
  const ready = here.find(({ state }) => state === 'ready')
  // One that can't be read keeps nobody from another card that lies ready; where there is none, it may be the one.
  const lost = unreadable.find((document) => officeIn(document) === authority)
  if (ready === undefined && lost !== undefined)
    throw lost.why === 'newer' ? new NewerData(lost) : new DamagedDocument(lost)
  return ready ?? here[0]
}

/**
 * A case without a code, by the officer's stated reason, which its holder reads. `lookUpId` (the entry of the access log)
 * stands for a scan in the hand-over that follows. Invalid: `note`; limited: `scanFailures`.
 */
export const lookUp: UseCase<'window', 'lookUp'> = async (input, call, deps) => {
  const errors = saidErrors(input)
  if (errors.length > 0) return invalid(errors)
  const looked = await withinLookUpLimit(deps, call, async () => {
    const value = await findHere(deps, call.actor.authority, input)
    return { value, failed: value === undefined }
  })
  if (!looked.ok) return looked
  const record = looked.value
  if (record === undefined) return ok({ verdict: 'unknown', at: call.now })
  const way = { what: 'lookUp', said: saidOf(input) } as const
  const { view, seenId } = await showCase(deps, call, { record, application: toApplication(record) }, way)
  return ok({ ...view, lookUpId: seenId })
}
