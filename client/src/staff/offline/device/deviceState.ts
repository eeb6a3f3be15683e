import type { Vault } from '../vault/vault'

/** How this device stands with the officer's data. Exactly one of these, at any time. */
export type DeviceState =
  /** No data: never prepared, or signed out. */
  | { readonly kind: 'none' }
  /** Sealed data lie here; the PIN opens them. */
  | {
      readonly kind: 'locked'
      /** Another one with every preparation: tells these data from others'. */
      readonly salt: string
      /** As of when they are, epoch ms of the server's time. */
      readonly dataAt: number
      /** They were open on this page, and nobody used the desk. */
      readonly byIdling: boolean
    }
  | { readonly kind: 'open'; readonly vault: Vault }
  /** Prepared once, data gone for another reason than signing out. */
  | { readonly kind: 'wiped' }
  /** A supervisor has revoked it, and its data are gone; `signedOut`: the officer has left since. */
  | { readonly kind: 'revoked'; readonly signedOut: boolean }

export type DeviceEvent =
  /** Read from the disk: sealed data that are not the ones open here. */
  | { readonly kind: 'sealedFound'; readonly salt: string; readonly dataAt: number }
  /** Read from the disk: no data, and why they are gone. */
  | { readonly kind: 'nothingFound' | 'wipeFound' }
  | { readonly kind: 'revocationFound'; readonly signedOut: boolean }
  /** The server knows this device (again). */
  | { readonly kind: 'admitted' }
  /** Everything fetched and sealed anew. */
  | { readonly kind: 'prepared'; readonly vault: Vault }
  /** The right PIN. */
  | { readonly kind: 'unlocked'; readonly vault: Vault }
  /** Nobody used the desk for too long. */
  | { readonly kind: 'leftIdle' }
  /** The data are given up: by the officer, by the office's limits, by the server. */
  | { readonly kind: 'signedOut' | 'wiped' | 'revoked' }

type Kind = DeviceState['kind']

/**
 * What becomes of the device. `stays`: it can't be, or comes too late (a PIN judged while the officer signed out), and
 * changes nothing. A revoked device stays revoked until the server admits it, or the disk says otherwise.
 */
export const TRANSITIONS = {
  none: {
    sealedFound: 'locked',
    nothingFound: 'none',
    wipeFound: 'wiped',
    revocationFound: 'revoked',
    admitted: 'stays',
    prepared: 'open',
    unlocked: 'stays',
    leftIdle: 'stays',
    signedOut: 'none',
    wiped: 'wiped',
    revoked: 'revoked',
  },
  locked: {
    sealedFound: 'locked',
    nothingFound: 'none',
    wipeFound: 'wiped',
    revocationFound: 'revoked',
    admitted: 'stays',
    prepared: 'stays',
    unlocked: 'open',
    leftIdle: 'stays',
    signedOut: 'none',
    wiped: 'wiped',
    revoked: 'revoked',
  },
  open: {
    sealedFound: 'locked',
    nothingFound: 'none',
    wipeFound: 'wiped',
    revocationFound: 'revoked',
    admitted: 'stays',
    prepared: 'stays',
    unlocked: 'open',
    leftIdle: 'locked',
    signedOut: 'none',
    wiped: 'wiped',
    revoked: 'revoked',
  },
  wiped: {
    sealedFound: 'locked',
    nothingFound: 'none',
    wipeFound: 'wiped',
    revocationFound: 'revoked',
    admitted: 'stays',
    prepared: 'stays',
    unlocked: 'stays',
    leftIdle: 'stays',
    signedOut: 'none',
    wiped: 'wiped',
    revoked: 'revoked',
  },
  revoked: {
    sealedFound: 'locked',
    nothingFound: 'none',
    wipeFound: 'wiped',
    revocationFound: 'revoked',
    admitted: 'none',
    prepared: 'stays',
    unlocked: 'stays',
    leftIdle: 'stays',
    signedOut: 'revoked',
    wiped: 'revoked',
    revoked: 'revoked',
  },
} as const satisfies Record<Kind, Record<DeviceEvent['kind'], Kind | 'stays'>>

const locked = (before: DeviceState, event: DeviceEvent): DeviceState => {
  if (event.kind === 'sealedFound') {
    const { salt, dataAt } = event
    // Data sealed anew, by whoever, were never open here: they did not lock by idling.
    return {
      kind: 'locked',
      salt,
      dataAt,
      byIdling: before.kind === 'locked' && before.byIdling && before.salt === salt,
    }
  }
  if (before.kind !== 'open') return before
  return { kind: 'locked', salt: before.vault.salt, dataAt: before.vault.dataAt, byIdling: true }
}

const ENTERED: { readonly [K in Kind]: (before: DeviceState, event: DeviceEvent) => DeviceState } = {
  none: () => ({ kind: 'none' }),
  locked,
  open: (before, event) => ('vault' in event ? { kind: 'open', vault: event.vault } : before),
  wiped: () => ({ kind: 'wiped' }),
  revoked: (_before, event) => ({
    kind: 'revoked',
    signedOut: event.kind === 'signedOut' || (event.kind === 'revocationFound' && event.signedOut),
  }),
}

export const nextState = (before: DeviceState, event: DeviceEvent): DeviceState => {
  const kind = TRANSITIONS[before.kind][event.kind]
  return kind === 'stays' ? before : ENTERED[kind](before, event)
}

/** As of when the data on this device are, epoch ms of the server's time; undefined: there are none. */
export const dataAtOf = (state: DeviceState): number | undefined => {
  if (state.kind === 'open') return state.vault.dataAt
  return state.kind === 'locked' ? state.dataAt : undefined
}

/** What is said of the data: a device revoked has none, and says why as long as its officer is there. */
export const vaultSaid = (state: DeviceState): 'none' | 'locked' | 'open' | 'wiped' => {
  if (state.kind !== 'revoked') return state.kind
  return state.signedOut ? 'none' : 'wiped'
}
