import { instant, makeLocator } from '@resident-card/shared'
import type { AuthorityId, Locator } from '@resident-card/shared'
import { StoreUnavailable } from '../../ports/store'
import { codes } from '../../records/collections'
import type { CodeRecord } from '../../records/records'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { locatorKeyOf } from '../case/locatorKeyOf'

const LOCATOR_MS = 5 * 60_000
/** The newest batches are enough to tell devices apart; the list must not grow with use. */
const BATCHES_KEPT = 20
const TRIES = 12

interface Request {
  readonly caseId: string
  readonly authority: AuthorityId
  /** Random, made and kept by the device. */
  readonly device: string
  readonly first: number
  readonly slots: number
}

export interface HandedOut {
  readonly code: CodeRecord
  readonly locator: Locator
  readonly otherDevice: boolean
  /** True the first time this device asks while another has before. */
  readonly newOtherDevice: boolean
}

const newCode = (deps: Dependencies, { caseId, authority }: Request): CodeRecord => ({
  _id: caseId,
  schemaVersion: 1,
  version: 1,
  caseId,
  codeId: Buffer.from(deps.random.bytes(16)).toString('hex'),
  authority,
  batches: [],
  locatorKey: caseId,
  locatorUntil: instant(0),
})

const withBatch = (
  deps: Dependencies,
  call: Call,
  known: CodeRecord,
  request: Request,
  locator: Locator,
): CodeRecord => {
  const { device, first, slots, authority } = request
  const batch = { device, account: call.actor.account, fromSlot: first, slots, at: call.now }
  return {
    ...known,
    authority,
    batches: [...known.batches, batch].slice(-BATCHES_KEPT),
    locatorKey: locatorKeyOf(deps, authority, locator),
    locatorUntil: instant(call.now + LOCATOR_MS),
  }
}

/** Records the batch with its device, and a fresh locator, unique for its authority; the locator before it dies. */
export const handOutCode = async (deps: Dependencies, call: Call, request: Request): Promise<HandedOut> => {
  const collection = deps.store.collection(codes)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = await collection.get(request.caseId)
    const others = (known?.batches ?? []).some(({ device }) => device !== request.device)
    const seenBefore = (known?.batches ?? []).some(({ device }) => device === request.device)
    const locator = makeLocator(deps.random.bytes(7))
    const code = withBatch(deps, call, known ?? newCode(deps, request), request, locator)
    const saved =
      known === undefined ? await collection.insert(code) : await collection.replace(known._id, known.version, code)
    if (saved.ok) return { code, locator, otherDevice: others, newOtherDevice: others && !seenBefore }
  }
  throw new StoreUnavailable('kept being overtaken')
}
