import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'

const ID_LENGTH = 26

/** The id of what a request makes: the same request of the same account again finds what it made. */
export const requestRecordId = (
  { keys }: Pick<Dependencies, 'keys'>,
  purpose: string,
  { actor, requestId }: Pick<Call, 'actor' | 'requestId'>,
): string => lookupKey(keys, purpose, `${actor.account}:${requestId}`).slice(0, ID_LENGTH)
