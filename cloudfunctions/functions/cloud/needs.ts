import type { KeyNeed } from '../../adapters/keys/keyVariables'

export const CLOUD_FUNCTIONS = ['applications', 'casework', 'window', 'deadlines', 'carrierEvents'] as const
export type CloudFunctionName = (typeof CLOUD_FUNCTIONS)[number]

export interface Needs {
  readonly keys: readonly KeyNeed[]
  /** Sealed files and messages by WeChat: what only people's functions and the timer do. */
  readonly platform: boolean
  /** What a carrier is known by. */
  readonly carrier: boolean
}

/**
 * What each function is given, and no more: whoever breaks into one of them has these keys and no others. Only who shows
 * codes signs them; only the window opens what devices sealed; the carrier's webhook, which anybody can call, has no key of
 * people's data at all: it writes down what happened, and the timer does what follows from it.
 */
export const NEEDS: Readonly<Record<CloudFunctionName, Needs>> = {
  applications: { keys: ['sealing', 'lookup', 'codeSigning'], platform: true, carrier: false },
  casework: { keys: ['sealing', 'lookup'], platform: true, carrier: false },
  window: { keys: ['sealing', 'lookup', 'codeList', 'boxes'], platform: true, carrier: false },
  deadlines: { keys: ['sealing', 'lookup'], platform: true, carrier: false },
  carrierEvents: { keys: [], platform: false, carrier: true },
}
