import fc from 'fast-check'
import { instant } from '../kernel/instant'
import type { LedgerLine } from './ledgerSums'
import type { CountedShift } from './shiftBalance'
import { shiftBalance } from './shiftBalance'

const at = (minute: number) => instant(minute * 60_000)
const handOver = (minute: number, knownMinute = minute, changes: Partial<LedgerLine> = {}): LedgerLine => ({
  movement: 'handedOver',
  oldCard: 'notApplicable',
  feeFen: 4000,
  at: at(minute),
  knownAt: at(knownMinute),
  ...changes,
})
const shift = (counted: number, unconfirmed: number, oldCardsCounted = 0): CountedShift => ({
  openedAt: at(0),
  countedAtStart: 10,
  closed: { at: at(100), counted, oldCardsCounted, unconfirmed },
})

describe('a shift of ten cards that ended with three hand-overs still on a device', () => {
  const ended = shift(6, 3)
  const online = handOver(10)

  it('agrees while they are on their way: they explain the difference', () => {
    expect(shiftBalance(ended, [online], 0)).toMatchObject({
      expected: 9,
      closed: { waiting: 3, difference: 0, agrees: true },
    })
  })

  it('agrees when all are known, without anybody touching it', () => {
    const lines = [online, handOver(20, 130), handOver(30, 130), handOver(40, 131)]
    expect(shiftBalance(ended, lines, 0)).toMatchObject({
      totals: { handedOver: 1 },
      expected: 9,
      closed: { knownLater: { handedOver: 3, feesFen: 12_000 }, waiting: 0, difference: 0, agrees: true },
    })
  })

  it('does not agree when one of them was put before a person instead', () => {
    const lines = [online, handOver(20, 130), handOver(30, 130)]
    expect(shiftBalance(ended, lines, 1)).toMatchObject({ closed: { waiting: 0, difference: -1, agrees: false } })
  })

  it('does not agree when one more became known than anybody had said', () => {
    const lines = [online, ...[20, 30, 40, 50].map((minute) => handOver(minute, 130))]
    expect(shiftBalance(ended, lines, 0)).toMatchObject({ closed: { difference: 1, agrees: false } })
  })
})

describe('what belongs to a shift', () => {
  it.each<[string, LedgerLine, number]>([
    ['made before it began, known during it', handOver(-5, 50), 10],
    ['made at the very moment it began', handOver(0), 9],
    ['made during it', handOver(50), 9],
    ['made during it, known after it', handOver(50, 150), 10],
    ['made at the moment it ended', handOver(100), 10],
    ['made after it', handOver(150), 10],
  ])('%s', (_name, line, expected) => {
    expect(shiftBalance(shift(10, 0), [line], 0).expected).toBe(expected)
  })

  it.each<[string, number, boolean]>([
    ['as many old cards as were taken and are on their way', 2, true],
    ['those on their way brought none', 1, true],
    ['one less than was taken', 0, false],
    ['more than can have come', 3, false],
  ])('old cards: %s', (_name, counted, agrees) => {
    const balance = shiftBalance(shift(8, 1, counted), [handOver(10, 10, { oldCard: 'returned' })], 0)
    expect(balance.closed?.agrees).toBe(agrees)
  })
})

/** What can happen at a safe, minute by minute. */
type Event = 'receive' | 'handOver' | 'handOverOffline' | 'sendBack' | 'undo' | 'sync' | 'count'
const EVENTS: readonly Event[] = ['receive', 'handOver', 'handOverOffline', 'sendBack', 'undo', 'sync', 'count']

interface Played {
  readonly lines: readonly LedgerLine[]
  readonly shifts: readonly (CountedShift & { readonly trueNow: number; readonly heldNow: number })[]
}

/** Plays it with a clerk who counts rightly; `records` is what the server could know then, `safe` what lies there. */
const play = (events: readonly Event[]): Played => {
  const lines: LedgerLine[] = []
  const shifts: Played['shifts'][number][] = []
  let safe = 5
  let out: LedgerLine[] = []
  let queue: LedgerLine[] = []
  let open: CountedShift = { openedAt: at(0), countedAtStart: safe }
  events.forEach((event, index) => {
    const now = index + 1
    const line = (movement: LedgerLine['movement']): LedgerLine => handOver(now, now, { movement })
    if (event === 'receive') {
      lines.push(line('received'))
      safe += 1
    }
    if (event === 'sendBack' && safe > 0) {
      lines.push(line('sentBack'))
      safe -= 1
    }
    if (event === 'handOver' && safe > 0) {
      const made = line('handedOver')
      lines.push(made)
      out.push(made)
      safe -= 1
    }
    if (event === 'handOverOffline' && safe > 0) {
      queue.push(line('handedOver'))
      safe -= 1
    }
    if (event === 'sync') {
      const known = queue.map((made) => ({ ...made, knownAt: at(now) }))
      lines.push(...known)
      out = [...out, ...known]
      queue = []
    }
    const last = out.at(-1)
    if (event === 'undo' && last !== undefined) {
      lines.push({ ...line('handOverUndone'), undoneOf: last.at })
      out = out.slice(0, -1)
      safe += 1
    }
    if (event === 'count') {
      const unconfirmed = queue.filter((made) => made.at >= open.openedAt).length
      const closed = { at: at(now), counted: safe, oldCardsCounted: 0, unconfirmed }
      shifts.push({ ...open, closed, trueNow: safe, heldNow: unconfirmed })
      open = { openedAt: at(now), countedAtStart: safe }
    }
  })
  lines.push(...queue.map((made) => ({ ...made, knownAt: at(events.length + 1) })))
  return { lines, shifts }
}

const anyEvents = fc.array(fc.constantFrom(...EVENTS), { minLength: 1, maxLength: 60 })

describe('whatever moves, and however late it becomes known', () => {
  it('at every count the records less what devices still hold are the cards in the safe', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { lines, shifts } = play(events)
        for (const { trueNow, heldNow, ...counted } of shifts) {
          const then = lines.filter(({ knownAt }) => knownAt <= (counted.closed?.at ?? 0))
          const atTheCount = shiftBalance(counted, then, 0)
          expect(atTheCount.expected - heldNow).toBe(trueNow)
          expect(atTheCount.closed).toMatchObject({ waiting: heldNow, difference: 0, agrees: true })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('when everything is known every rightly counted shift agrees, and a miscount never does', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: -3, max: 3 }), (events, wrongBy) => {
        const { lines, shifts } = play(events)
        for (const { trueNow: _, heldNow: __, ...counted } of shifts) {
          const closed = counted.closed && { ...counted.closed, counted: counted.closed.counted + wrongBy }
          const balance = shiftBalance({ ...counted, ...(closed !== undefined && { closed }) }, lines, 0)
          expect(balance.closed).toMatchObject({ waiting: 0, difference: wrongBy, agrees: wrongBy === 0 })
        }
      }),
      { numRuns: 500 },
    )
  })
})
