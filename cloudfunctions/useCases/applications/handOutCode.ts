import { instant, makeLocator } from '@resident-card/shared'
import type { Application, Locator } from '@resident-card/shared'
import { StoreUnavailable } from '../../ports/store'
import { codes } from '../../records/collections'
import type { CodeRecord } from '../../records/records'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { newId } from '../../sealing'
import { codeTagOf, newCodeId } from '../case/codeIdOf'
import { locatorKeyOf } from '../case/locatorKeyOf'

const LOCATOR_MS = 5 * 60_000
/** The newest batches are enough to check a slot against; the list must not grow with use. */
const BATCHES_KEPT = 20
const TRIES = 12

interface Request {
  readonly application: Application
  /** Random, made and kept by the device. */
  readonly device: string
  readonly first: number
  readonly slots: number
}

export interface HandedOut {
  readonly code: CodeRecord
  readonly locator: Locator
  /** Another device has fetched codes of this case as well. */
  readonly otherDevice: boolean
  /** Another device than this one was the last to fetch one. */
  readonly deviceChanged: boolean
}

const newCode = (deps: Dependencies, call: Call, { application, device }: Request): CodeRecord => {
  const _id = newId(deps.random)
  return {
    _id,
    schemaVersion: 2,
    version: 1,
    caseId: application.id,
    caseDevice: `${application.id}:${device}`,
    device,
    account: call.actor.account,
    codeId: newCodeId(deps, application),
    authority: application.acceptingAuthority,
    batches: [],
    revokedAt: instant(0),
    revokedFor: '',
    locatorKey: _id,
    locatorUntil: instant(0),
  }
}

/** A code revoked, or of the card before this one, is never handed out again: the device gets a new one. */
const stillGood = (deps: Dependencies, { application }: Request, known: CodeRecord): boolean =>
  known.revokedAt === 0 && known.codeId.startsWith(codeTagOf(deps, application))

const withBatch = (
  deps: Dependencies,
  call: Call,
  known: CodeRecord,
  request: Request,
  locator: Locator,
): CodeRecord => {
  const { first, slots, application } = request
  const fresh = stillGood(deps, request, known) ? known : { ...newCode(deps, call, request), _id: known._id }
  return {
    ...fresh,
    authority: application.acceptingAuthority,
    batches: [...fresh.batches, { fromSlot: first, slots, at: call.now }].slice(-BATCHES_KEPT),
    locatorKey: locatorKeyOf(deps, application.acceptingAuthority, locator),
    locatorUntil: instant(call.now + LOCATOR_MS),
  }
}

const lastFetch = ({ batches }: CodeRecord): number => batches.at(-1)?.at ?? 0

/** Records the batch with its device, and a fresh locator, unique for its authority; the device's locator before it dies. */
export const handOutCode = async (deps: Dependencies, call: Call, request: Request): Promise<HandedOut> => {
  const collection = deps.store.collection(codes)
  const caseId = request.application.id
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { items } = await collection.find({ index: 'caseId', equals: { caseId }, limit: 50 })
    const known = items.find(({ device }) => device === request.device)
    const others = items.filter(({ device }) => device !== request.device)
    const latestOther = Math.max(0, ...others.map(lastFetch))
    const locator = makeLocator(deps.random.bytes(7))
    const code = withBatch(deps, call, known ?? newCode(deps, call, request), request, locator)
    const saved =
      known === undefined ? await collection.insert(code) : await collection.replace(known._id, known.version, code)
    if (saved.ok)
      return {
        code,
        locator,
        otherDevice: others.length > 0,
        deviceChanged: latestOther > (known === undefined ? 0 : lastFetch(known)),
      }
  }
  throw new StoreUnavailable('kept being overtaken')
}
