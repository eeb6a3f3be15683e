import { civilDate, formatCaseNo } from '@resident-card/shared'
import type { AccountId, ApplicationId, Instant, OldCardOutcome, PersonKey, Role } from '@resident-card/shared'
import { applyFor } from '../local/demo/journey'
import type { Step } from '../local/demo/journey'
import { signaturePicture } from '../local/demo/pictures'
import { applications } from '../records/application'
import type { ApplicationRecord } from '../records/application'
import type { Actor, Call } from '../runtime/call'
import { newId } from '../sealing/newId'
import { handOverCase } from '../useCases/window/handOverCase'
import { openKeyOf } from '../useCases/case/openKey'
import { AUTHORITY, PHONE } from './world'
import type { World } from './world'

/** An officer of `AUTHORITY` as the runtime knows one, for use cases asked directly. */
export const anOfficer = (officerNo: string, role: Role = 'windowOfficer'): Actor => ({
  account: `account-${officerNo}` as AccountId,
  role,
  authority: AUTHORITY,
  officerNo,
})

const aCall = (world: World, actor: Actor): Call => {
  const now = world.clock.now()
  const requestId = newId(world.deps.random)
  const noteFault = (): void => undefined
  return { actor, requestId, bodyHash: () => requestId, traceId: 'trace', now, today: civilDate(now), noteFault }
}

const CASE_NO_RADIX = 31
let made = 0

const alike = (world: World, pattern: ApplicationRecord): ApplicationRecord => {
  made += 1
  const id = newId(world.deps.random) as ApplicationId
  const holder = `holder-${id}` as PersonKey
  const digits = Uint8Array.from([0, 1, 2, 3], (place) => Math.floor(made / CASE_NO_RADIX ** place) % CASE_NO_RADIX)
  return {
    ...pattern,
    _id: id,
    version: 1,
    caseNo: formatCaseNo(civilDate(pattern.submittedAt), digits),
    holder,
    actingPerson: holder,
    openKey: openKeyOf(holder, pattern.service),
    submitKey: id,
    outbox: [],
    outboxWaiting: 0,
    processed: [],
  }
}

const WAYS = {
  dispatched: ['pass', 'issue', 'produce', 'dispatch'],
  ready: ['pass', 'issue', 'produce', 'dispatch', 'receive'],
} as const satisfies Record<string, readonly Step[]>

/** Cases that came this far: one walked there by the desks, the rest its like, of nobody the registry knows. */
export const casesAt = async (
  world: World,
  state: keyof typeof WAYS,
  count: number,
  reason: 'lost' | 'damaged' = 'damaged',
): Promise<readonly string[]> => {
  const citizen = await world.asCitizen()
  const { caseId } = await applyFor(citizen, { reason, phone: PHONE, acceptingAuthority: AUTHORITY })
  await world.walk(citizen, caseId, WAYS[state])
  const table = world.deps.store.table(applications)
  const pattern = await table.get(caseId)
  if (pattern === undefined) throw new Error('no pattern case')
  const others = Array.from({ length: count - 1 }, () => alike(world, pattern))
  await table.insertMany(others)
  return [caseId, ...others.map(({ _id }) => _id)]
}

export interface HandingOverNow {
  readonly oldCard?: Exclude<OldCardOutcome, 'open' | 'onTheWay'>
  /** Made on a device without network, then; known to the server now. */
  readonly offlineAt?: Instant
}

/** A hand-over by the real rules and the real outbox, without a code. Answers when it was made. */
export const handOverAs = async (
  world: World,
  officer: Actor,
  caseId: string,
  { oldCard = 'returned', offlineAt }: HandingOverNow = {},
): Promise<Instant> => {
  const call = aCall(world, officer)
  const origin = { entryId: newId(world.deps.random), device: 'device' }
  const done = await handOverCase(world.deps, call, {
    caseId,
    checks: ['faceMatchesNewCard', 'cardAndChipRight'],
    oldCard,
    feePaid: true,
    found: 'code',
    collector: 'holder',
    signatureBase64: signaturePicture(),
    ...(offlineAt !== undefined && {
      happenedAt: offlineAt,
      offline: { ...origin, deviceAt: offlineAt, syncedAt: call.now },
    }),
  })
  if (!done.ok) throw new Error(`handOver: ${done.error.code}`)
  return done.value.at
}
