import { aCase } from '../../features/case/aCase'
import { SLOT_MS } from './codeSlots'
import { dropTicket, keepTicket, readKeptTicket, type KeptTicket } from './codeStore'

const stored = new Map<string, unknown>()
jest.mock('../../device/storage', () => ({
  readStored: (key: string) => stored.get(key),
  writeStored: (key: string, value: unknown) => stored.set(key, value),
  removeStored: (key: string) => stored.delete(key),
}))

const START = 1_796_000_040_000
const { caseId, holderName, reason, authority, fee } = aCase()
const ticket: KeptTicket = {
  code: {
    offsetMs: 0,
    slots: [{ from: START, digits: '1' }],
    locator: { digits: '482719360584', until: START },
    otherDevice: false,
  },
  facts: { caseId, holderName, reason, authority, fee },
}

beforeEach(() => stored.clear())

describe('the code kept on the phone', () => {
  test('opened again without network within its slots: it is there', () => {
    keepTicket(caseId, ticket)
    expect(readKeptTicket(caseId, START + 30_000)).toEqual(ticket)
  })

  test('once its slots have run out it is thrown away, not only hidden', () => {
    keepTicket(caseId, ticket)
    expect(readKeptTicket(caseId, START + SLOT_MS)).toBeUndefined()
    expect(stored.size).toBe(0)
  })

  test('after the hand-over nothing stays behind', () => {
    keepTicket(caseId, ticket)
    dropTicket(caseId)
    expect(readKeptTicket(caseId, START)).toBeUndefined()
  })

  test.each([
    ['text'],
    [{}],
    [{ code: { slots: 'x' }, facts: {} }],
    [{ code: { offsetMs: 0, slots: [], locator: null }, facts: {} }],
  ])('a damaged record %j is no code', (damaged) => {
    stored.set(`code:${caseId}`, damaged)
    expect(readKeptTicket(caseId, START)).toBeUndefined()
  })
})
