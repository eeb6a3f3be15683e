import { instant, makeLocator, ok, settingMs, settingOn } from '@resident-card/shared'
import type { Application, Locator, Result } from '@resident-card/shared'
import type { ApplicationRecord } from '../../records/application'
import { codes } from '../../records/code'
import type { CodeRecord } from '../../records/code'
import { swap } from '../../records/swap'
import type { Call, Refused } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { newId } from '../../sealing/newId'
import { codeTagOf, newCodeId } from '../case/codeIdOf'
import { countOne } from '../case/countWithin'
import { withShowing } from '../case/handedOut'
import { locatorKeyOf } from '../case/locatorKeyOf'
import { nextMidnight } from '../case/nextMidnight'
import { limited } from '../case/refusals'
import { retired } from './retireCode'
import { tellOtherDevice } from './tellOtherDevice'

const DEVICES_LOOKED_AT = 200
/** A locator may be taken, and a retired code is a step of its own. */
const TRIES = 12

interface Request {
  readonly application: Application
  /** Whose holder is told. */
  readonly record: ApplicationRecord
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

interface Known {
  /** What this device holds. */
  readonly known: CodeRecord | undefined
  readonly knownIsGood: boolean
  readonly others: readonly CodeRecord[]
  /** How often what this device held was made worthless. */
  readonly revoked: number
}

/** The codes of this case that still lead to its card: not revoked, and not of a card that came before this one. */
const findCodes = async (deps: Dependencies, { application, device }: Request): Promise<Known> => {
  const table = deps.store.table(codes)
  const caseDevice = `${application.id}:${device}`
  const [mine, all] = await Promise.all([
    table.find({ index: 'caseDevice', equals: { caseDevice }, limit: 1 }),
    table.find({ index: 'caseId', equals: { caseId: application.id }, limit: DEVICES_LOOKED_AT, aside: true }),
  ])
  const tag = codeTagOf(deps, application)
  const good = (code: CodeRecord): boolean => code.revokedAt === 0 && code.codeId.startsWith(tag)
  const known = mine.items[0]
  return {
    known,
    knownIsGood: known !== undefined && good(known),
    others: all.items.filter((code) => code.device !== device && good(code)),
    revoked: all.items.filter((code) => code.device === device && code.revokedAt !== 0).length,
  }
}

const lastFetch = (code: CodeRecord | undefined): number => code?.batches.at(-1)?.at ?? 0

/** OFFICE-USE: phones that begin to show a case's code in a day. Who makes up phones gets no more of them. */
const countDevice = async (
  deps: Dependencies,
  call: Call,
  { application }: Request,
): Promise<Result<unknown, Refused>> => {
  const until = nextMidnight(call.now)
  const most = settingOn('codeDevicesADay', call.today)
  const { taken } = await countOne(deps, call, { id: `codeDevices:${application.id}`, most, until })
  return taken === 1 ? ok(undefined) : limited('codeDevices', until)
}

/**
 * Records the slots with their device before anybody sees them, and a fresh locator, unique for its authority; the
 * device's locator before it dies. A device other than the last one is told to the holder first. Limited: `codeDevices`.
 */
export const handOutCode = (deps: Dependencies, call: Call, request: Request): Promise<Result<HandedOut, Refused>> => {
  const { application, first, slots } = request
  let counted: Result<unknown, Refused> | undefined
  return swap<CodeRecord, Known, Result<HandedOut, Refused>>({
    table: deps.store.table(codes),
    load: () => findCodes(deps, request),
    decide: async ({ known, knownIsGood, others, revoked }) => {
      // It stays as a witness of what was handed out; the device gets a new one.
      if (known !== undefined && !knownIsGood) return { of: known, replace: retired(known) }
      if (known === undefined) {
        counted ??= await countDevice(deps, call, request)
        if (!counted.ok) return { answer: counted }
      }
      const latestOther = Math.max(0, ...others.map(lastFetch))
      if (latestOther > lastFetch(known)) await tellOtherDevice(deps, request, revoked, call)
      const base = known ?? newCode(deps, call, request)
      const locator = makeLocator(deps.random.bytes(7))
      const code: CodeRecord = {
        ...base,
        authority: application.acceptingAuthority,
        batches: withShowing(base.batches, { fromSlot: first, slots, at: call.now }),
        locatorKey: locatorKeyOf(deps, application.acceptingAuthority, locator),
        locatorUntil: instant(call.now + settingMs('locator', call.now)),
      }
      const saved = () => ok({ code, locator, otherDevice: others.length > 0 })
      return known === undefined ? { insert: code, saved } : { of: known, replace: code, saved }
    },
    tries: TRIES,
  })
}
