import fc from 'fast-check'
import type { Vault } from '../vault/vault'
import { dataAtOf, nextState, TRANSITIONS, vaultSaid, type DeviceEvent, type DeviceState } from './deviceState'

const vault = { salt: 'ours', dataAt: 5 } as Vault
const anew = { salt: 'anew', dataAt: 9 } as Vault

const STATES: Record<DeviceState['kind'], DeviceState> = {
  none: { kind: 'none' },
  locked: { kind: 'locked', salt: 'ours', dataAt: 5, byIdling: false },
  open: { kind: 'open', vault },
  wiped: { kind: 'wiped' },
  revoked: { kind: 'revoked', signedOut: false },
}
const EVENTS: Record<DeviceEvent['kind'], DeviceEvent> = {
  sealedFound: { kind: 'sealedFound', salt: 'anew', dataAt: 9 },
  nothingFound: { kind: 'nothingFound' },
  wipeFound: { kind: 'wipeFound' },
  revocationFound: { kind: 'revocationFound', signedOut: true },
  admitted: { kind: 'admitted' },
  prepared: { kind: 'prepared', vault: anew },
  unlocked: { kind: 'unlocked', vault: anew },
  leftIdle: { kind: 'leftIdle' },
  signedOut: { kind: 'signedOut' },
  wiped: { kind: 'wiped' },
  revoked: { kind: 'revoked' },
}

/** A dot: can't be, or comes too late; nothing changes. */
const TABLE = `
                  none     locked   open     wiped    revoked
  sealedFound     locked   locked   locked   locked   locked
  nothingFound    none     none     none     none     none
  wipeFound       wiped    wiped    wiped    wiped    wiped
  revocationFound revoked  revoked  revoked  revoked  revoked
  admitted        .        .        .        .        none
  prepared        open     .        .        .        .
  unlocked        .        open     open     .        .
  leftIdle        .        .        locked   .        .
  signedOut       none     none     none     none     revoked
  wiped           wiped    wiped    wiped    wiped    revoked
  revoked         revoked  revoked  revoked  revoked  revoked
`
const [heads = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))
const kinds = heads as readonly DeviceState['kind'][]
const cells = rows.flatMap(([event, ...becomes]) =>
  kinds.map((kind, at) => [kind, event as DeviceEvent['kind'], becomes[at] ?? ''] as const),
)

describe('what becomes of a device', () => {
  test('every state and every event stand in the table', () => {
    expect([...kinds].sort()).toEqual(Object.keys(TRANSITIONS).sort())
    expect(rows.map(([event]) => event)).toEqual(Object.keys(EVENTS))
  })

  test.each(cells)('%s, %s: %s', (kind, event, becomes) => {
    const before = STATES[kind]
    const after = nextState(before, EVENTS[event])
    if (becomes === '.') expect(after).toBe(before)
    else expect(after.kind).toBe(becomes)
  })
})

describe('what is known of it then', () => {
  const idled: DeviceState = { kind: 'locked', salt: 'ours', dataAt: 5, byIdling: true }
  test.each<readonly [string, DeviceState, DeviceEvent, DeviceState]>([
    ['locked by idling: the same data, as old as they were', STATES.open, EVENTS.leftIdle, idled],
    [
      'locked by idling, and read again: still for that',
      idled,
      { kind: 'sealedFound', salt: 'ours', dataAt: 7 },
      { ...idled, dataAt: 7 },
    ],
    [
      'locked by idling, and sealed anew elsewhere: others’ data, that did not idle',
      idled,
      EVENTS.sealedFound,
      { kind: 'locked', salt: 'anew', dataAt: 9, byIdling: false },
    ],
    [
      'open here, and sealed anew elsewhere',
      STATES.open,
      EVENTS.sealedFound,
      { kind: 'locked', salt: 'anew', dataAt: 9, byIdling: false },
    ],
    ['the PIN, typed once more', STATES.open, EVENTS.unlocked, { kind: 'open', vault: anew }],
    ['revoked, then signed out', STATES.revoked, EVENTS.signedOut, { kind: 'revoked', signedOut: true }],
    [
      'revoked and signed out, then wiped again',
      { kind: 'revoked', signedOut: true },
      EVENTS.wiped,
      { kind: 'revoked', signedOut: false },
    ],
  ])('%s', (_what, before, event, after) => expect(nextState(before, event)).toEqual(after))

  test.each<readonly [string, DeviceState, number | undefined, string]>([
    ['never prepared', STATES.none, undefined, 'none'],
    ['locked', STATES.locked, 5, 'locked'],
    ['open', STATES.open, 5, 'open'],
    ['wiped', STATES.wiped, undefined, 'wiped'],
    ['revoked', STATES.revoked, undefined, 'wiped'],
    ['revoked, and its officer gone', { kind: 'revoked', signedOut: true }, undefined, 'none'],
  ])('%s: how old its data are, and what is said of them', (_what, state, dataAt, said) => {
    expect([dataAtOf(state), vaultSaid(state)]).toEqual([dataAt, said])
  })
})

test('whatever happens, data open only to who prepared them or typed the PIN', () => {
  const events = fc.array(fc.constantFrom(...Object.values(EVENTS)), { maxLength: 30 })
  fc.assert(
    fc.property(events, (happened) => {
      let state: DeviceState = STATES.none
      for (const event of happened) {
        const before = state
        state = nextState(before, event)
        const opened = state.kind === 'open' && before.kind !== 'open'
        expect(!opened || (event.kind === 'prepared' && before.kind === 'none') || event.kind === 'unlocked').toBe(true)
        if (event.kind === 'signedOut' || event.kind === 'wiped' || event.kind === 'revoked')
          expect(dataAtOf(state)).toBeUndefined()
      }
    }),
  )
})
