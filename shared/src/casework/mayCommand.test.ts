import type { AuthorityId, CountyCode, PersonKey } from '../kernel/ids'
import {
  anApplication,
  AUTHORITY,
  contextAt,
  COUNTY,
  dispatchedByMail,
  HOLDER,
  INTENTS,
  mustDecide,
} from '../testing/anApplication'
import { commandsFor, isTheirs, maySee } from './mayCommand'
import type { ActingRole } from './mayCommand'
import { STATES } from '../application/states'

const ACTORS: Readonly<Record<string, ActingRole>> = {
  holder: { role: 'citizen', person: HOLDER },
  stranger: { role: 'citizen', person: 'stranger' as PersonKey },
  unbound: { role: 'citizen' },
  accepting: { role: 'acceptingOfficer', authority: AUTHORITY },
  'accepting elsewhere': { role: 'acceptingOfficer', authority: '520302001' as AuthorityId },
  window: { role: 'windowOfficer', authority: AUTHORITY },
  'window elsewhere': { role: 'windowOfficer', authority: '520302001' as AuthorityId },
  supervisor: { role: 'supervisor', authority: AUTHORITY },
  'supervisor elsewhere': { role: 'supervisor', authority: '520302001' as AuthorityId },
  county: { role: 'countyReviewer', county: COUNTY },
  'county elsewhere': { role: 'countyReviewer', county: '520302' as CountyCode },
  production: { role: 'production' },
  carrier: { role: 'carrier' },
  timer: { role: 'timer' },
}

/** State × role: who may do what. Those not named may do nothing. */
const ROWS: readonly (readonly [(typeof STATES)[number], Readonly<Record<string, string>>])[] = [
  ['submitted', { holder: 'withdraw', accepting: 'pass return refuse hold' }],
  ['returned', { holder: 'resubmit withdraw' }],
  ['accepted', { holder: 'withdraw', county: 'return issue refuse hold' }],
  ['onHold', { holder: 'withdraw', county: 'refuse release' }],
  ['issued', { production: 'produce' }],
  ['remake', { production: 'produce' }],
  ['produced', { production: 'dispatch' }],
  ['dispatched', { window: 'receive', carrier: 'sign fail' }],
  ['ready', { window: 'handOver sendBack' }],
  ['collected', { window: 'undoHandOver', supervisor: 'undoHandOver' }],
  ['delivered', { window: 'takeOldCard' }],
  ['refused', {}],
  ['withdrawn', {}],
]

describe('state × role', () => {
  test('the rows name every state', () => expect(ROWS.map(([state]) => state)).toEqual([...STATES]))

  test.each(ROWS)('%s', (state, expected) => {
    const application = anApplication(state)
    const seen = Object.entries(ACTORS).map(([name, actor]) => [name, commandsFor(actor, application).join(' ')])
    expect(Object.fromEntries(seen.filter(([, commands]) => commands !== ''))).toEqual(expected)
  })
})

describe('who sees a case', () => {
  test.each([
    ['holder', true],
    ['stranger', false],
    ['unbound', false],
    ['accepting', true],
    ['accepting elsewhere', false],
    ['window', true],
    ['window elsewhere', false],
    ['supervisor', true],
    ['supervisor elsewhere', false],
    ['county', true],
    ['county elsewhere', false],
    ['production', false],
    ['timer', false],
  ])('submitted, to %s: %s', (name, expected) => {
    expect(maySee(ACTORS[name] as ActingRole, anApplication('submitted'))).toBe(expected)
  })

  test('production sees a case once it is issued', () => {
    expect(maySee({ role: 'production' }, anApplication('issued'))).toBe(true)
  })

  test.each([
    ['produced, to be mailed', anApplication('produced', { collection: 'mail' }), false],
    ['dispatched to an address', dispatchedByMail(), true],
    ['dispatched to the window', anApplication('dispatched'), false],
    ['not delivered', mustDecide(dispatchedByMail(), INTENTS.fail, contextAt('2026-12-05')).next, false],
    ['delivered', anApplication('delivered'), true],
    ['collected at the window', anApplication('collected'), false],
  ])('the carrier, %s', (_what, application, expected) => {
    expect(maySee({ role: 'carrier' }, application)).toBe(expected)
  })

  test("a supervisor never hands a card over, nor does any other desk's work", () => {
    const open = STATES.filter((state) => state !== 'collected')
    expect(open.flatMap((state) => commandsFor(ACTORS['supervisor'] as ActingRole, anApplication(state)))).toEqual([])
  })

  test('a window officer never verifies', () => {
    expect(isTheirs(ACTORS['window'] as ActingRole, 'pass', anApplication('submitted'))).toBe(false)
  })
})
