import { aCase, aClock, at } from '../../features/case/aCase'
import t from '../../text/code.en'
import { sayIn } from '../../text/say'
import { SLOT_MS } from './codeSlots'
import type { KeptTicket, TicketFacts } from './codeStore'
import { viewBring, viewCode } from './viewCode'

const TODAY = '2026-12-14'
const START = at(TODAY, '10:24')
const words = { t, say: sayIn('en') }
const { caseId, holderName, authority, fee } = aCase()
const facts: TicketFacts = {
  caseId,
  holderName,
  reason: 'damaged',
  authority,
  fee,
  clock: aClock('collect', '2027-01-12', 20, { clause: 'GZ-9' }),
}
const ticket: KeptTicket = {
  code: {
    offsetMs: 0,
    slots: [0, 1].map((i) => ({ from: START + i * SLOT_MS, digits: String(i).repeat(225) })),
    locator: { digits: '482719360584', until: START + 90_000 },
    otherDevice: false,
  },
  facts,
}
const after = (seconds: number, online = true) => viewCode(ticket, START + seconds * 1000, online, TODAY, words)

describe('the code page', () => {
  test('online: the code of this minute, the seconds it has, the digits in three groups', () => {
    expect(after(22)).toMatchObject({
      qrDigits: '0'.repeat(225),
      exhausted: false,
      ring: 38 / 60,
      ringText: 'Changes in 38 s',
      groups: ['4827', '1936', '0584'],
      tip: t.screenshot,
    })
  })

  test('without network the digits are not even drawn, the code still is', () => {
    const model = after(70, false)
    expect(model.qrDigits).toBe('1'.repeat(225))
    expect(model.groups).toBeUndefined()
    expect(model.groupsNote).toBe(t.offline)
    expect(model.tip).toBe('Works without network for another 1 min')
  })

  test('digits that have run out are not shown', () => {
    expect(after(95).groups).toBeUndefined()
    expect(after(95).groupsNote).toBe(t.digitsComing)
  })

  test('slots used up: grey, and the two ways on', () => {
    expect(after(120, false)).toMatchObject({ exhausted: true, ringText: t.usedUpWhy, groupsNote: t.usedUp })
    expect(after(120, true)).toMatchObject({ exhausted: true, groupsNote: t.fetching })
  })
})

describe('what to bring', () => {
  const lines = (more: Partial<TicketFacts>, today = TODAY) =>
    viewBring({ ...facts, ...more }, today, words).map(({ title, note, clause }) =>
      [title, note, clause]
        .filter(Boolean)
        .join(' | ')
        .replace(/\u2060/g, ''),
    )

  test('damaged: the old card, in person, where, until when; each with its source', () => {
    expect(lines({})).toEqual([
      `${t.bringOldCard} | LAW-11`,
      `${t.inPerson} | Fee ¥40, paid at the window`,
      'Huaguoyuan station, ID window | Today 9:00–12:00, 13:00–17:00',
      'Collect by Tue 12 Jan 2027 | GZ-9',
    ])
  })

  test('lost: nothing to bring back but what was found', () => {
    expect(lines({ reason: 'lost' })[0]).toBe(`${t.bringNothing} | INV-1`)
  })

  test('on a Sunday: closed, with the hours of other days', () => {
    expect(lines({}, '2026-12-13')[2]).toBe(
      'Huaguoyuan station, ID window | Closed today\nMon–Fri 9:00–12:00, 13:00–17:00',
    )
  })

  test('past the date: said without threatening', () => {
    expect(lines({ clock: aClock('collect', '2026-12-10', -2) })[3]).toMatch(/has not lapsed/)
  })

  test('a fee that is paid is not asked for again', () => {
    expect(lines({ fee: { ...fee, paidOn: '2026-12-10' } })[1]).toMatch(/Fee paid/)
  })
})
