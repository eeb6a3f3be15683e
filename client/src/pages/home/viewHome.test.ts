import { aClock, aSummary } from '../../features/case/aCase'
import commonZh from '../../text/common.zh'
import zh from '../../text/home.zh'
import { sayIn } from '../../text/say'
import statesZh from '../../text/states.zh'
import { currentCase, viewCard, viewGreeting, type HomeWords } from './viewHome'

const words: HomeWords = { t: zh, states: statesZh, common: commonZh, say: sayIn('zh') }
const TODAY = '2026-12-01'
const clock = aClock('issue', '2026-12-03', 2)
const going = aSummary({ clock, office: { id: '520102', name: 'N' } })

describe('my case on home', () => {
  it('says the stage, what is left, until when and who has it', () => {
    const card = viewCard([going], TODAY, words)
    expect(card).toMatchObject({
      lead: zh.stageLeft(statesZh.stage.issue, words.say.left(clock)),
      note: zh.dueBy(words.say.date('2026-12-03', TODAY), 'N'),
      tone: 'pri',
    })
    expect(card?.steps.map(({ mark }) => mark)).toEqual(['done', 'done', 'now', 'todo', 'todo'])
  })

  it.each([
    ['two thirds gone', { ...clock, status: 'soon' as const }, 'warn'],
    ['due today', { ...clock, dueOn: TODAY, left: 0 }, 'warn'],
    ['overdue', { ...clock, status: 'overdue' as const, left: -1, dueOn: '2026-11-30' }, 'bad'],
  ])('%s is coloured by its clock', (_, late, tone) => {
    expect(viewCard([{ ...going, clock: late }], TODAY, words)?.tone).toBe(tone)
  })

  it('ready comes first, then what waits for the person, then what falls due first; closed cases are no card', () => {
    const returned = { ...going, caseId: 'b', state: 'returned' as const }
    const ready = { ...going, caseId: 'c', state: 'ready' as const }
    const later = { ...going, caseId: 'd', clock: { ...clock, dueOn: '2026-12-09' } }
    expect(currentCase([later, going, returned, ready])?.caseId).toBe('c')
    expect(currentCase([later, going, returned])?.caseId).toBe('b')
    expect(currentCase([later, going])?.caseId).toBe(going.caseId)
    expect(viewCard([{ ...going, state: 'collected' }], TODAY, words)).toBeUndefined()
    expect(viewCard([], TODAY, words)).toBeUndefined()
  })

  it('a card past its collecting date is still worth fetching, and never reads as lapsed', () => {
    const card = viewCard([{ ...going, state: 'ready', clock: { ...clock, left: -3 } }], TODAY, words)
    expect(card).toMatchObject({
      lead: zh.ready,
      tone: 'ok',
      note: zh.readyLate(going.acceptingAuthority.name),
      action: 'code',
    })
  })

  it('a card at the window: until when it is expected to be fetched, and the last day as a day', () => {
    const noteOf = (dueOn: string) => {
      const collect = { ...clock, dueOn, left: 3, provisional: true }
      return viewCard([{ ...going, state: 'ready', clock: collect }], TODAY, words)?.note
    }
    const office = going.acceptingAuthority.name
    expect(noteOf('2027-01-12')).toBe(
      zh.readyBy(words.say.due({ dueOn: '2027-01-12', provisional: true }, TODAY), office),
    )
    expect(noteOf('2027-01-12')).toMatch(/^\u9884\u8ba1/)
    expect(noteOf(TODAY)).toBe(zh.readyToday(office))
  })

  it('by mail it ends with the signature', () => {
    const card = viewCard([{ ...going, state: 'dispatched', collection: 'mail' }], TODAY, words)
    expect(card?.lead).toBe(zh.onItsWay)
    expect(card?.steps.at(-1)).toMatchObject({ key: 'deliver', mark: 'now' })
  })
})

it.each([
  ['nobody signed in', undefined, false, zh.helloAnyone, zh.signedOut],
  ['signed in, not bound', { bound: false, today: TODAY }, false, zh.helloAnyone, zh.unbound],
  ['bound', { bound: true, name: 'W', today: TODAY }, false, zh.hello('W'), words.say.date(TODAY, TODAY)],
  ['bound, large text', { bound: true, name: 'W', today: TODAY }, true, 'W', words.say.date(TODAY, TODAY)],
])('greets %s', (_, session, elder, hello, line) => {
  expect(viewGreeting(session, elder, words)).toEqual({ hello, line })
})
