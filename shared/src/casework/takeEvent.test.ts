import fc from 'fast-check'
import type { Application } from '../application/application'
import { instant } from '../kernel/instant'
import { afterCommands, contextAt, dispatchedByMail, INTENTS, mustDecide, WAYS } from '../testing/anApplication'
import { takeEvent, TRACKING_EVENTS_KEPT } from './takeEvent'
import type { TrackingEvent, TrackingKind } from '../application/trackingEvent'

const MINUTE = 60_000
const sent = dispatchedByMail()
const dispatchedAt = sent.consignment?.dispatchedAt ?? instant(0)

/** `[kind, minutes after dispatch]`, in the order they come. */
type Told = readonly [TrackingKind, number]
const eventOf = ([kind, minutes]: Told): TrackingEvent => ({
  id: `${kind}-${minutes}`,
  at: instant(dispatchedAt + minutes * MINUTE),
  kind,
})

/** What the functions do with each: save the note, or let the rules decide. */
const tell = (application: Application, told: readonly Told[]) => {
  const acts: string[] = []
  const contradictions: string[] = []
  const end = told.map(eventOf).reduce((known, event) => {
    const { consignment, intent, contradiction } = takeEvent(known, event)
    if (contradiction !== undefined) contradictions.push(contradiction)
    if (consignment === undefined) return known
    if (intent === undefined) return { ...known, consignment }
    acts.push(intent.command)
    return mustDecide({ ...known, consignment }, intent, contextAt('2026-12-05', '10:00', { role: 'carrier' })).next
  }, application)
  return { end, acts, contradictions }
}

describe('what the carrier tells of a card sent home', () => {
  it.each<[string, readonly Told[], string, string, readonly string[], readonly string[]]>([
    [
      'signed for',
      [
        ['accepted', 1],
        ['outForDelivery', 5],
        ['signed', 9],
      ],
      'delivered',
      'address',
      ['sign'],
      [],
    ],
    [
      'signed before it was out for delivery, as they came',
      [
        ['signed', 9],
        ['outForDelivery', 5],
      ],
      'delivered',
      'address',
      ['sign'],
      [],
    ],
    [
      'accepted long after it was signed',
      [
        ['signed', 9],
        ['accepted', 1],
      ],
      'delivered',
      'address',
      ['sign'],
      [],
    ],
    [
      'signed twice',
      [
        ['signed', 9],
        ['signed', 9],
      ],
      'delivered',
      'address',
      ['sign'],
      [],
    ],
    [
      'nobody there, then somebody',
      [
        ['attempted', 5],
        ['outForDelivery', 7],
        ['signed', 9],
      ],
      'delivered',
      'address',
      ['sign'],
      [],
    ],
    [
      'one attempt told twice is one',
      [
        ['attempted', 5],
        ['attempted', 5],
      ],
      'dispatched',
      'address',
      [],
      [],
    ],
    [
      'nobody there twice',
      [
        ['attempted', 5],
        ['attempted', 9],
      ],
      'dispatched',
      'window',
      ['fail'],
      [],
    ],
    [
      'an attempt that comes after the signature',
      [
        ['signed', 9],
        ['attempted', 5],
        ['attempted', 6],
      ],
      'delivered',
      'address',
      ['sign'],
      [],
    ],
    ['sent back', [['returned', 5]], 'dispatched', 'window', ['fail'], []],
    [
      'sent back, and signed for where it went',
      [
        ['returned', 5],
        ['signed', 9],
      ],
      'dispatched',
      'window',
      ['fail'],
      [],
    ],
    [
      'signed for after all, when the window waits',
      [
        ['attempted', 5],
        ['attempted', 7],
        ['signed', 9],
      ],
      'dispatched',
      'window',
      ['fail'],
      ['signedAfterFailed'],
    ],
    [
      'a return told after the signature',
      [
        ['signed', 9],
        ['returned', 7],
      ],
      'delivered',
      'address',
      ['sign'],
      ['returnedAfterSigned'],
    ],
    ['something nobody has heard of', [['other', 5]], 'dispatched', 'address', [], []],
    [
      'signed two days before this parcel was sent: the number of somebody before',
      [['signed', -2 * 24 * 60]],
      'dispatched',
      'address',
      [],
      [],
    ],
  ])('%s', (_story, told, state, to, acts, contradictions) => {
    const { end, ...done } = tell(sent, told)
    expect({ state: end.state, to: end.consignment?.to, ...done }).toEqual({ state, to, acts, contradictions })
  })

  it('a parcel to the window is the window’s to receive, whatever is told of it', () => {
    const toWindow = afterCommands(WAYS.dispatched)
    const at = toWindow.consignment?.dispatchedAt ?? instant(0)
    const taken = takeEvent(toWindow, { id: 'e', at, kind: 'signed' })
    expect(taken).toEqual({ consignment: { ...toWindow.consignment, events: [{ id: 'e', at, kind: 'signed' }] } })
  })

  it('a damaged card stays an open point: an event says nothing of the old one (LAW-11)', () => {
    const damaged = afterCommands(WAYS.dispatched, { collection: 'mail', reason: 'damaged', damage: 'broken' })
    const at = damaged.consignment?.dispatchedAt ?? instant(0)
    const { intent } = takeEvent(damaged, { id: 'e', at, kind: 'signed' })
    expect(intent).toEqual({ command: 'sign', oldCardTaken: false })
    expect(mustDecide(damaged, INTENTS.sign, contextAt('2026-12-05')).next.oldCard).toBe('open')
  })

  it(`keeps the newest ${TRACKING_EVENTS_KEPT}, and telling an old one again changes nothing`, () => {
    const told = Array.from({ length: 50 }, (_, minute): Told => ['inTransit', minute])
    const { end } = tell(sent, told)
    expect(end.consignment?.events?.map(({ id }) => id)).toEqual(told.slice(20).map(([kind, at]) => `${kind}-${at}`))
    expect(tell(end, told).end).toEqual(end)
  })

  it('in any order and however often: the same events in order, and one end at most', () => {
    const way: readonly Told[] = [
      ['accepted', 1],
      ['inTransit', 2],
      ['outForDelivery', 3],
      ['attempted', 4],
      ['signed', 9],
    ]
    const anyWay = fc.shuffledSubarray([...way, ...way], { minLength: 5 }).filter((told) => new Set(told).size === 5)
    fc.assert(
      fc.property(anyWay, (told) => {
        const { end, acts } = tell(sent, told)
        expect(acts).toEqual(['sign'])
        expect(end.state).toBe('delivered')
        expect(end.consignment?.events).toEqual(way.map(eventOf))
        expect(end.history.filter(({ kind }) => kind === 'delivered')).toHaveLength(1)
      }),
    )
  })

  it('whatever is told, the window is told of at most one failure and nobody signs twice', () => {
    const kind = fc.constantFrom<TrackingKind>('accepted', 'outForDelivery', 'attempted', 'signed', 'returned', 'other')
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, fc.integer({ min: 0, max: 40 })), { maxLength: 40 }), (told) => {
        expect(tell(sent, told).acts.length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
