import { createHash } from 'node:crypto'
import { CASE_TAG_BYTES, CODE_ID_BYTES } from '@resident-card/shared'
import type { Application } from '@resident-card/shared'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'

/** How often the card has come to the window: a card sent back and made again gets codes of its own. */
const comings = ({ history }: Pick<Application, 'history'>): number =>
  history.filter(({ kind }) => kind === 'received').length

/** The case's half of its code ids while it lies ready: 16 hexadecimal digits, unrelated to its number, needs no record. */
export const codeTagOf = (
  { keys }: Pick<Dependencies, 'keys'>,
  application: Pick<Application, 'id' | 'history'>,
): string =>
  createHash('sha256')
    .update(lookupKey(keys, 'codeTag', `${application.id}:${comings(application)}`))
    .digest()
    .subarray(0, CASE_TAG_BYTES)
    .toString('hex')

/** A code id for one device: the case's half and eight random bytes. */
export const newCodeId = (
  deps: Pick<Dependencies, 'keys' | 'random'>,
  application: Pick<Application, 'id' | 'history'>,
): string =>
  codeTagOf(deps, application) + Buffer.from(deps.random.bytes(CODE_ID_BYTES - CASE_TAG_BYTES)).toString('hex')
