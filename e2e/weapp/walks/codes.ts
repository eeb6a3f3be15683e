import { decodeToken, encodeToken, instant, signedPart, type AuthorityId } from '@resident-card/shared'
import { askingAs, demoCaller } from '../../../cloudfunctions/local/demo/ask'
import type { WindowStore } from '../../lib/windowStore'

const DEVICE = 'anotherday0000000000000000'

/** What the phone of the store's nth person shows at another moment than now: ms from now, negative = a screenshot. */
export const codeAt = async ({ deps, waiting }: WindowStore, n: number, fromNow: number): Promise<string> => {
  const clock = { now: () => instant(deps.clock.now() + fromNow) }
  const asking = askingAs({ ...deps, clock }, demoCaller(`window:${n}`))
  const caseId = waiting[n]?.caseId ?? ''
  const { slots } = await asking.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
  return slots[0]?.digits ?? ''
}

/** The twelve digits that the store's nth person reads out. */
export const digitsToReadOut = async ({ waiting }: WindowStore, n: number): Promise<string> => {
  const reply = await waiting[n]?.asking.get('applications', 'getCollectionCode', {
    caseId: waiting[n].caseId,
    device: DEVICE,
  })
  return reply?.locator.digits ?? ''
}

/** The same code as if the card lay at another authority, rightly signed. */
export const codeElsewhere = ({ deps }: WindowStore, digits: string, authority: string): string => {
  const token = decodeToken(digits)
  if (!token.ok) throw new Error('no token')
  const { key, sign } = deps.keys.codeSigner(deps.clock.now())
  const content = { ...token.value, keyId: key.keyId, authority: authority as AuthorityId }
  return encodeToken({ ...content, signature: sign(signedPart(content)) })
}
