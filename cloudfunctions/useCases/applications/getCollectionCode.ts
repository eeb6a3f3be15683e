import { encodeToken, err, instant, ok, publicStateOf, signedPart, slotOf, slotStart } from '@resident-card/shared'
import type { ReplyOf } from '@resident-card/shared'
import type { CodeRecord } from '../../records/code'
import type { UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { findCase } from '../case/loadCase'
import { notFound } from '../case/refusals'
import { handOutCode } from './handOutCode'

/** The phone may have no network at the window: ten minutes ahead. */
const SLOTS_AHEAD = 10

type Slots = ReplyOf<'applications', 'getCollectionCode'>['slots']

const slotsFrom = (deps: Dependencies, { codeId, authority }: CodeRecord, first: number): Slots =>
  Array.from({ length: SLOTS_AHEAD }, (_, ahead) => {
    const slot = first + ahead
    const from = slotStart(slot)
    const signer = deps.keys.codeSigner(from)
    const content = { keyId: signer.key.keyId, codeId: Buffer.from(codeId, 'hex'), authority, slot }
    return { from, digits: encodeToken({ ...content, signature: signer.sign(signedPart(content)) }) }
  })

/** Codes to show from now on, and twelve digits to read out. State `ready` only; a device other than the last one is told to the holder. */
export const getCollectionCode: UseCase<'applications', 'getCollectionCode'> = async (input, call, deps) => {
  const loaded = await findCase(deps, call.actor, input.caseId)
  if (loaded === undefined) return notFound()
  const { application, record } = loaded
  if (application.state !== 'ready')
    return err({ kind: 'state', code: 'notReady', facts: { state: publicStateOf(application) } })

  const first = slotOf(call.now)
  const handed = await handOutCode(deps, call, {
    application,
    record,
    device: input.device,
    first,
    slots: SLOTS_AHEAD,
  })
  if (!handed.ok) return handed
  const { code, locator, otherDevice } = handed.value
  return ok({
    now: call.now,
    slots: slotsFrom(deps, code, first),
    locator: { digits: locator, until: instant(code.locatorUntil) },
    otherDevice,
  })
}
