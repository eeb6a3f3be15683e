import { ok, parseCaseNo } from '@resident-card/shared'
import type { AuthorityId, FieldError, InputOf, PersonKey } from '@resident-card/shared'
import type { AccessLogRecord } from '../../records/accessLog'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { personKey } from '../../sealing/personKey'
import { toApplication } from '../case/caseRecord'
import { noteErrors } from '../case/noteErrors'
import { invalid } from '../case/refusals'
import { withinLookUpLimit } from './lookUpLimit'
import { showCase } from './showCase'

type Input = InputOf<'window', 'lookUp'>

/** Cases of one person; more than anybody has. */
const CASES = 50

const saidErrors = ({ reason, note }: Input): readonly FieldError[] =>
  reason === 'other' && note === '' ? [{ field: 'note', code: 'required' }] : noteErrors('note', note)

const saidOf = ({ reason, note }: Input): NonNullable<AccessLogRecord['said']> => ({
  reason,
  ...(note !== '' && { note }),
})

const ofHolder = async (deps: Dependencies, holder: PersonKey): Promise<readonly ApplicationRecord[]> => {
  const query = { index: 'holder', equals: { holder }, order: 'desc' as const, limit: CASES }
  return (await deps.store.table(applications).find(query)).items
}

const ofNumber = async (deps: Dependencies, typed: string): Promise<readonly ApplicationRecord[]> => {
  const caseNo = parseCaseNo(typed)
  if (caseNo === undefined) return []
  return (await deps.store.table(applications).find({ index: 'caseNo', equals: { caseNo }, limit: 1 })).items
}

/** The case that lies ready here, else the newest of this authority; another authority's is as good as none. */
const findHere = async (
  deps: Dependencies,
  authority: AuthorityId | undefined,
  input: Input,
): Promise<ApplicationRecord | undefined> => {
  const found =
    input.by === 'caseNo'
      ? await ofNumber(deps, input.caseNo)
      : await ofHolder(deps, personKey(deps.keys, input.citizenNumber))
  const here = found.filter(({ acceptingAuthority }) => acceptingAuthority === authority)
  return here.find(({ state }) => state === 'ready') ?? here[0]
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
