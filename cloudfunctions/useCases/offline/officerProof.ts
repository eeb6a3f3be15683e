import { timingSafeEqual } from 'node:crypto'
import { settingMs } from '@resident-card/shared'
import type { OfficerProof } from '@resident-card/shared'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'

type Said = Omit<OfficerProof, 'proof'>

/** Under the look-up key, which is never rotated: an entry may come days after the word was given. */
const proofOf = ({ keys }: Pick<Dependencies, 'keys'>, deviceId: string, { account, officerNo, at }: Said): string =>
  lookupKey(keys, 'officerProof', JSON.stringify([deviceId, account, officerNo, at]))

/** The server's word that this officer asked for the data of this device just now. */
export const makeOfficerProof = (
  deps: Pick<Dependencies, 'keys'>,
  deviceId: string,
  { actor, now }: Pick<Call, 'actor' | 'now'>,
): OfficerProof => {
  const said: Said = { account: actor.account, officerNo: actor.officerNo ?? '', at: now }
  return { ...said, proof: proofOf(deps, deviceId, said) }
}

/** Whether it is the server's own word for this device, however old. */
export const isOfServer = (
  deps: Pick<Dependencies, 'keys'>,
  deviceId: string,
  { proof, ...said }: OfficerProof,
): boolean => {
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(deps, deviceId, said))]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The same, and fresh enough when the officer acted. */
export const isProven = (
  deps: Pick<Dependencies, 'keys'>,
  deviceId: string,
  officer: OfficerProof,
  actedAt: number,
): boolean => {
  if (!isOfServer(deps, deviceId, officer)) return false
  const age = actedAt - officer.at
  return -settingMs('clockUnsure', actedAt) <= age && age <= settingMs('officerProof', actedAt)
}
