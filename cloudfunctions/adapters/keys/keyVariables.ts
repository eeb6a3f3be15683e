/** A kind of key that a function may be given. `codeSigning`: makes codes; `codeList`: verifies them, and tells devices how. */
export const KEY_NEEDS = ['sealing', 'lookup', 'codeSigning', 'codeList', 'boxes'] as const
export type KeyNeed = (typeof KEY_NEEDS)[number]

export type KeyVariable = 'SEALING_KEYS' | 'LOOKUP_KEY' | 'CODE_KEYS' | 'BOX_KEYS' | 'KEY_LIST' | 'KEY_ROOT'

/** Who makes codes has the signed list too: nobody shows what no device can verify. */
const LISTED = ['KEY_LIST', 'KEY_ROOT'] as const

/** Which environment variables hold it. */
const VARIABLES: Readonly<Record<KeyNeed, readonly KeyVariable[]>> = {
  sealing: ['SEALING_KEYS'],
  lookup: ['LOOKUP_KEY'],
  codeSigning: ['CODE_KEYS', ...LISTED],
  codeList: LISTED,
  boxes: ['BOX_KEYS', ...LISTED],
}

/** The variables of keys that a function with these needs is given, each once. */
export const keyVariablesFor = (needs: readonly KeyNeed[]): readonly KeyVariable[] => [
  ...new Set(needs.flatMap((need) => VARIABLES[need])),
]
