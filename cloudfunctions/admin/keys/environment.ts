import { parseKeyList } from '@resident-card/shared'
import type { KeyBook } from '../../adapters/keys/keyBook'
import { nodeBase64 } from '../../adapters/keys/signKeyList'

/** The values of a deployed environment's variables. The first two are secret. */
export interface KeyVariables {
  readonly CODE_KEYS: string
  readonly BOX_KEYS: string
  readonly KEY_LIST: string
  readonly KEY_ROOT: string
}

/** Of a signed book; undefined while the root has not signed these very keys. */
export const keyVariables = ({
  code,
  box,
  list,
  root,
}: KeyBook & { readonly root?: string }): KeyVariables | undefined =>
  list === undefined || root === undefined
    ? undefined
    : {
        CODE_KEYS: code
          .map(({ keyId, seed, notBefore, notAfter }) => `${keyId}:${seed}:${notBefore}:${notAfter}`)
          .join(','),
        BOX_KEYS: box.map(({ kid, secret }) => `${kid}:${secret}`).join(','),
        KEY_LIST: `${list.list}.${list.signature}`,
        KEY_ROOT: root,
      }

/** Until when devices believe the signed list. */
export const goodUntilOf = ({ list }: KeyBook): number | undefined =>
  list && parseKeyList(nodeBase64.decode(list.list), nodeBase64)?.goodUntil
